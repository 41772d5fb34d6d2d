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

    /// What is due before `end`, if it can begin no earlier than `from`.
    List<Turn> takeDue(Instant from, Instant end) {
        if (planned.isEmpty() || !planned.getFirst().due().at().isBefore(end)) {
            return List.of(); // nearly always
        }
        var due = take(next -> next.due().at().isBefore(end));
        var newestEdge = due.stream().filter(next -> next.due().edge()).reduce((earlier, later) -> later);
        return due.stream()
                .map(next -> new Turn(next, timely(next, newestEdge, from)))
                .toList();
    }

    /// What will never be worth playing again.
    List<Planned> takeTooLate(Instant now) {
        return take(next -> Duration.between(next.due().at(), now).compareTo(limit(next)) > 0);
    }

    private boolean timely(Planned next, Optional<Planned> newestEdge, Instant from) {
        boolean superseded =
                next.due().edge() && newestEdge.filter(next::equals).isEmpty();
        return !superseded && Duration.between(next.due().at(), from).compareTo(limit(next)) <= 0;
    }

    private Duration limit(Planned next) {
        return next.due().edge() ? latestEdge : latest;
    }

    private List<Planned> take(Predicate<Planned> wanted) {
        var taken = planned.stream().filter(wanted).toList();
        planned.removeIf(wanted);
        return taken;
    }
}
