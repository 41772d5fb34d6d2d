package dev.plumbline.trend;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The longest set that was held in one routine on one bar; of equals the first.
public record Best(Hang hang) {
    private static final Comparator<Hang> SHORTEST_FIRST = Comparator.comparing(Hang::held);

    private record Where(@Nullable String routine, @Nullable String bar) {}

    /// One for each routine and bar, the longest first.
    public static List<Best> each(Collection<Hang> hangs) {
        var longest = new HashMap<Where, Hang>();
        for (var hang : hangs) {
            longest.merge(new Where(hang.routine(), hang.bar()), hang, Best::longer);
        }
        return longest.values().stream()
                .filter(hang -> !hang.held().isZero())
                .sorted(SHORTEST_FIRST.reversed().thenComparing(Hang::day))
                .map(Best::new)
                .toList();
    }

    /// The longest of all, if anything was held.
    public static Optional<Best> of(Collection<Hang> hangs) {
        return hangs.stream()
                .reduce(Best::longer)
                .filter(hang -> !hang.held().isZero())
                .map(Best::new);
    }

    private static Hang longer(Hang one, Hang other) {
        return other.held().compareTo(one.held()) > 0 ? other : one;
    }
}
