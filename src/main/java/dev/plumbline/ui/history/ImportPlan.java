package dev.plumbline.ui.history;

import dev.plumbline.history.Entry;
import java.nio.file.Path;
import java.util.List;

/// What a file would bring into the history; nothing is written yet.
///
/// @param fresh what the history does not hold yet
/// @param same how many records it holds already
/// @param refused the sentences that name what cannot be taken, and why
public record ImportPlan(Path file, List<Entry> fresh, int same, List<String> refused) {
    public ImportPlan {
        fresh = List.copyOf(fresh);
        refused = List.copyOf(refused);
        if (same < 0) {
            throw new IllegalArgumentException(same + " records in " + file + " are known already");
        }
    }
}
