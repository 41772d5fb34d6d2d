package dev.plumbline.trend;

import dev.plumbline.history.Entry;
import java.util.Collection;
import java.util.List;

/// How often the back felt better, about the same, or worse after a hang; what was not scored twice is in none.
public record Changes(int better, int same, int worse) {
    public Changes {
        if (better < 0 || same < 0 || worse < 0) {
            throw new IllegalArgumentException("%d better, %d the same, %d worse".formatted(better, same, worse));
        }
    }

    public static Changes of(Collection<Entry> entries) {
        var all = entries.stream()
                .flatMap(entry -> Change.of(entry.feel()).stream())
                .toList();
        var moved = all.stream().filter(change -> !change.isAboutTheSame()).toList();
        return new Changes(up(moved), all.size() - moved.size(), moved.size() - up(moved));
    }

    private static int up(List<Change> moved) {
        return (int) moved.stream().filter(change -> change.steps() > 0).count();
    }

    /// How many sessions were scored before and after.
    public int scored() {
        return better + same + worse;
    }
}
