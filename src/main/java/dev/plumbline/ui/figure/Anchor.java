package dev.plumbline.ui.figure;

/// What holds a pose in its place.
public enum Anchor {
    /// The hands are fixed on the bar at the origin, the arms are up.
    GRIP,
    /// The soles stand on the pose's ground.
    FEET,
    /// The body sits on the pose's ground, the hip at x = 0.
    SEAT,
    /// The body lies on its back, the seventh neck vertebra at the origin.
    BACK
}
