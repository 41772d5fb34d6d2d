package dev.plumbline;

import dev.plumbline.routine.Routine;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What somebody who opens the window wants of it beside being there: a routine to start, or a file to add, or neither.
record Wish(@Nullable Routine routine, @Nullable Path file) {
    static final Wish NOTHING = new Wish(null, null);

    static Wish of(Routine routine) {
        return new Wish(routine, null);
    }

    static Wish of(Path file) {
        return new Wish(null, file);
    }

    boolean isNothing() {
        return routine == null && file == null;
    }

    /// True for what would disturb a running session.
    boolean disturbs() {
        return !isNothing();
    }
}
