package dev.plumbline.history;

import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Grip;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Reach;
import dev.plumbline.routine.Swing;
import dev.plumbline.session.EndedBy;

/// The closed lists of words in the files.
public final class Vocabulary {
    public static final Words<Phase> PHASE = Words.asNamed(Phase.class);
    public static final Words<EndedBy> ENDED_BY = Words.of(EndedBy.class);
    public static final Words<Swing> SWING = Words.of(Swing.class);
    public static final Words<Grip> GRIP = Words.of(Grip.class);
    public static final Words<Feet> FEET = Words.of(Feet.class);
    public static final Words<Mount> MOUNT = Words.of(Mount.class);
    public static final Words<Reach> REACH = Words.of(Reach.class);
    public static final Words<Sign> SIGN = Words.of(Sign.class);
    public static final Words<Source> SOURCE = Words.of(Source.class);

    private Vocabulary() {}
}
