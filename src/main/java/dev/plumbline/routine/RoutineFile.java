package dev.plumbline.routine;

import java.util.List;

/// What a file that should hold a routine turned out to hold.
public sealed interface RoutineFile {
    /// A routine that can be kept.
    record Sound(OwnRoutine routine) implements RoutineFile {}

    /// A routine that was understood, and that nobody should do.
    record Unsound(String name, List<Objection> objections) implements RoutineFile {
        public Unsound {
            objections = List.copyOf(objections);
        }
    }

    /// No routine.
    ///
    /// @param newer true where a newer program wrote it
    record Unreadable(String why, boolean newer) implements RoutineFile {}
}
