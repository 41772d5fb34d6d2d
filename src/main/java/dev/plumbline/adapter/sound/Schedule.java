package dev.plumbline.adapter.sound;

import dev.plumbline.runner.Cues.Due;
import dev.plumbline.runner.Cues.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The sounds still to come, of all plans, earliest first, and the rule for those that are late.
final class Schedule {

    private final Duration latest;
    private final Duration latestEdge;
    private final List<Planned> planned = new ArrayList<>();

    /// How late a sound may start, and how late the newest of several edge tones.
    Schedule(Duration latest, Duration latestEdge) {
        this.latest = latest;
        this.latestEdge = latestEdge;
    }

    /// One sound of the plan `key`.
    record Planned(long key, Due due) {}

    /// A sound whose instant has come, and whether it is still worth playing.
    record Turn(Planned planned, boolean timely) {}

    void add(Plan plan) {
        plan.sounds().forEach(due -> planned.add(new Planned(plan.key(), due)));
        planned.sort(Comparator.comparing(next -> next.due().at())); // stable: at one instant as the plan has it
    }

    List<Planned> remove(long key) {
        return take(next -> next.key() == key);
    }

    List<Planned> clear() {
        return take(next -> true);
    }

    Optional<Instant> next() {
        return planned.stream().findFirst().map(next -> next.due().at());
    }

    boolean speaksBefore(Instant end) {
        return planned.stream()
                .map(Planned::due)
                .takeWhile(due -> due.at().isBefore(end))
                .anyMatch(due -> due.sound().id().startsWith("voice."));
    }

    List<Turn> takeDue(Instant now) {
        var due = take(next -> !next.due().at().isAfter(now));
        var newestEdge = due.stream().filter(next -> next.due().edge()).reduce((earlier, later) -> later);
        return due.stream()
                .map(next -> new Turn(next, timely(next, newestEdge, now)))
                .toList();
    }

    private boolean timely(Planned next, Optional<Planned> newestEdge, Instant now) {
        var late = Duration.between(next.due().at(), now);
        return next.due().edge()
                ? newestEdge.filter(next::equals).isPresent() && late.compareTo(latestEdge) <= 0
                : late.compareTo(latest) <= 0;
    }

    private List<Planned> take(Predicate<Planned> wanted) {
        var taken = planned.stream().filter(wanted).toList();
        planned.removeIf(wanted);
        return taken;
    }
}
