package dev.plumbline.ui.routines;

import java.util.List;

/// One of a few: which is chosen, which are open, and why the others are not.
///
/// @param reason empty where all are open
record Choice<T>(T chosen, List<T> open, String reason) {
    Choice {
        open = List.copyOf(open);
    }
}
