package dev.plumbline.trend;

import dev.plumbline.history.Effort;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Performed;
import dev.plumbline.routine.OpenHang;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.PlannedPhase;
import dev.plumbline.routine.Routine;
import dev.plumbline.session.EndedBy;
import dev.plumbline.session.HungSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// A session on a bar, as the coach looks at it: some set of it was done and hung.
record PastHang(Entry entry) {
    /// Whoever stands already may take the hands off a little early.
    private static final Duration STANDING = Duration.ofSeconds(2);

    static List<PastHang> among(Collection<Entry> entries) {
        return entries.stream()
                .filter(entry -> !entry.onFloor() && entry.hung().isPositive())
                .map(PastHang::new)
                .toList();
    }

    Instant at() {
        return entry.startedAt().toInstant();
    }

    /// The longest of its sets, without the landing.
    Duration longest() {
        return done().map(HungSet::hung).reduce(Duration.ZERO, (one, other) -> one.compareTo(other) < 0 ? other : one);
    }

    /// Hung to the end of the grip: of open length, and not ended by a moment that was chosen beforehand.
    boolean allOut() {
        return done().anyMatch(set -> set.phases().stream()
                .anyMatch(held -> held.phase() == Phase.OPEN_HANG
                        && (held.endedBy() != EndedBy.TIME || set.hung().compareTo(OpenHang.LIMIT) >= 0)));
    }

    /// The hands left the bar before the landing, or while more than two seconds of it were left.
    boolean landingCutShort() {
        return done().anyMatch(set -> set.letGoBeforeLanding()
                || set.phases().stream()
                        .anyMatch(held -> held.phase() == Phase.SLOW_LAND
                                && held.endedBy() == EndedBy.LET_GO
                                && held.held().plus(STANDING).compareTo(held.planned()) < 0));
    }

    /// Hung by `routine` as planned to the end of every set, with grip to spare and nothing that advises rest.
    boolean isEasy(Routine routine) {
        var effort = entry.effort();
        var performed = entry.routine();
        return effort != null
                && effort.value() <= Effort.WORKING.value()
                && !entry.advisesRest()
                && performed != null
                && performed.id().equals(routine.id())
                && performed.phases().equals(routine.phases())
                && entry.sets().size() >= routine.sets()
                && entry.sets().stream().allMatch(set -> set.done() && asPlanned(set))
                && !landingCutShort();
    }

    private static boolean asPlanned(HungSet set) {
        return set.phases().stream()
                .filter(held -> held.phase().hangs())
                .allMatch(held -> held.endedBy() == EndedBy.TIME);
    }

    private Stream<HungSet> done() {
        return entry.sets().stream().filter(HungSet::done);
    }

    /// How long one set was meant to hang.
    static Duration planned(Performed performed) {
        return planned(performed.phases());
    }

    static Duration planned(List<PlannedPhase> phases) {
        return phases.stream()
                .filter(planned -> planned.phase().hangs())
                .map(PlannedPhase::length)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
