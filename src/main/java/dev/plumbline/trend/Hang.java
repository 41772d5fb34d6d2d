package dev.plumbline.trend;

import dev.plumbline.history.Entry;
import dev.plumbline.routine.Phase;
import dev.plumbline.session.HeldPhase;
import dev.plumbline.session.HungSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One set that somebody hung from a bar: what was planned of it before the landing, and what was held.
///
/// @param number of the set in its entry, from 1
/// @param planned null for an open hang, and for one that was typed in
public record Hang(
        Entry entry, int number, LocalDate day, @Nullable Duration planned, Duration held, Ending ending) {

    /// All sets in order of their recording; those that were not done and those on the floor are none.
    public static List<Hang> all(Collection<Entry> entries, Days days) {
        var all = new ArrayList<Hang>();
        for (var entry : entries) {
            if (!entry.onFloor()) {
                var day = days.of(entry);
                IntStream.range(0, entry.sets().size())
                        .filter(index -> entry.sets().get(index).done())
                        .mapToObj(index -> of(entry, index, day))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static Hang of(Entry entry, int index, LocalDate day) {
        var set = entry.sets().get(index);
        return new Hang(entry, index + 1, day, planned(set).orElse(null), set.hung(), Ending.of(set));
    }

    /// What was planned of a set before its landing; an open hang has no plan.
    public static Optional<Duration> planned(HungSet set) {
        var hanging = set.phases().stream().filter(held -> held.phase().hangs()).toList();
        return hanging.stream().anyMatch(held -> held.phase() == Phase.OPEN_HANG)
                ? Optional.empty()
                : Optional.of(hanging.stream().map(HeldPhase::planned).reduce(Duration.ZERO, Duration::plus))
                        .filter(planned -> !planned.isZero());
    }

    /// The routine's id, or null where none was followed.
    public @Nullable String routine() {
        var routine = entry.routine();
        return routine == null ? null : routine.id();
    }

    /// The bar's name, or null where nobody said.
    public @Nullable String bar() {
        var bar = entry.bar();
        return bar == null ? null : bar.name();
    }
}
