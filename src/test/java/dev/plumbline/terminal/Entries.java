package dev.plumbline.terminal;

import dev.plumbline.history.Entry;
import dev.plumbline.history.Performed;
import dev.plumbline.history.Source;
import dev.plumbline.history.Stamp;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Routines;
import dev.plumbline.session.EndedBy;
import dev.plumbline.session.HeldPhase;
import dev.plumbline.session.HungSet;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// Entries of the day before the bench's session.
final class Entries {
    private Entries() {}

    /// The one number `number`, an hour after the one before.
    static Entry hung(int number) {
        var start = Bench.START.minus(Duration.ofHours(20)).plus(Duration.ofHours(number));
        var relax = new HeldPhase(Phase.RELAX, Duration.ofSeconds(14), Duration.ofSeconds(12), EndedBy.INTERRUPTED);
        return Entry.blank(
                        Stamp.first(new UUID(1, number), "0badcafe", start),
                        start.atOffset(ZoneOffset.UTC),
                        "UTC",
                        Source.SESSION)
                .withRoutine(Performed.of(Routines.GENTLE))
                .withSets(List.of(new HungSet(List.of(relax))));
    }
}
