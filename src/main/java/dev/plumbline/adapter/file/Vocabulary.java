package dev.plumbline.adapter.file;

import dev.plumbline.history.Sign;
import dev.plumbline.history.Source;
import dev.plumbline.history.Words;
import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Grip;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Reach;
import dev.plumbline.routine.Swing;
import dev.plumbline.session.EndedBy;

/// The closed lists of words in the files.
final class Vocabulary {
    static final Words<Phase> PHASE = Words.asNamed(Phase.class);
    static final Words<EndedBy> ENDED_BY = Words.of(EndedBy.class);
    static final Words<Swing> SWING = Words.of(Swing.class);
    static final Words<Grip> GRIP = Words.of(Grip.class);
    static final Words<Feet> FEET = Words.of(Feet.class);
    static final Words<Mount> MOUNT = Words.of(Mount.class);
    static final Words<Reach> REACH = Words.of(Reach.class);
    static final Words<Sign> SIGN = Words.of(Sign.class);
    static final Words<Source> SOURCE = Words.of(Source.class);

    private Vocabulary() {}
}
