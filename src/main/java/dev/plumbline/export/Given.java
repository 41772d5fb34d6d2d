package dev.plumbline.export;

import dev.plumbline.history.Entry;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Scores of one kind: how many were given, how many were not, and the mean of those there are.
///
/// @param mean zero where none was given
public record Given(int given, int missing, double mean) {
    public Given {
        if (given < 0 || missing < 0) {
            throw new IllegalArgumentException(given + " given, " + missing + " missing");
        }
    }

    static Given of(Collection<Entry> entries, Function<Entry, @Nullable Integer> score) {
        var given = entries.stream()
                .flatMap(entry -> Optional.ofNullable(score.apply(entry)).stream())
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return new Given((int) given.getCount(), entries.size() - (int) given.getCount(), given.getAverage());
    }
}
