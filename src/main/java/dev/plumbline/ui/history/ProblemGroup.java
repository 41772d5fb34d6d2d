package dev.plumbline.ui.history;

import dev.plumbline.history.Problem;
import java.util.Locale;

/// Problems that are told in one notice.
enum ProblemGroup {
    /// Lines from which no record can be read.
    DAMAGED,
    /// Whole files that cannot be read to their end.
    UNREADABLE,
    /// What only a newer program understands.
    NEWER;

    boolean holds(Problem problem) {
        return this
                == switch (problem.kind()) {
                    case DAMAGED, TOO_LONG -> DAMAGED;
                    case UNREADABLE, TOO_MANY -> UNREADABLE;
                    case NEWER -> NEWER;
                };
    }

    /// The id of the notice, and the stem of its words.
    String id() {
        return "history.problem." + name().toLowerCase(Locale.ROOT);
    }
}
