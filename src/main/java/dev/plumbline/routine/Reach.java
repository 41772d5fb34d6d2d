package dev.plumbline.routine;

/// What the feet meet under the bar: the floor with the toes, a sturdy box, the floor only with bent knees, or nothing.
public enum Reach {
    TOES,
    BOX,
    KNEES,
    NOTHING
}
