package dev.plumbline.terminal;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Source;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Fitting;
import dev.plumbline.routine.Routine;
import dev.plumbline.session.Preparation;
import dev.plumbline.settings.Practice;
import dev.plumbline.settings.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is settled before a session in the terminal begins: an earlier one that was cut off, the person's own choices,
/// the bar, the time to get ready, and what they should be told first.
final class Preparations {
    private static final Duration SIGN_COUNTS_FOR = Duration.ofHours(24);

    private final Desk desk;
    private final HangOrder order;

    /// A session that can start.
    ///
    /// @param bar null where it is not known or not needed
    record Plan(
            Routine routine,
            Preparation preparation,
            @Nullable Bar bar,
            Settings settings) {}

    Preparations(Desk desk, HangOrder order) {
        this.desk = desk;
        this.order = order;
    }

    Plan plan(Routine asked) throws StorageFailure, Refusal {
        var loaded = desk.supplies().settings().load();
        Optional.ofNullable(loaded.problem()).map(Commands::sentence).ifPresent(desk::say);
        var settings = loaded.settings();
        if (order.kept()) {
            // A disk that refuses is noticed now, not after the hang.
            desk.supplies().history().append(List.of());
            new Leftover(desk).settle();
        } else {
            desk.say("at --speed " + order.speed() + " this is only a look, and nothing of it is saved.");
        }
        var archive = desk.supplies().history().read();
        var bar = asked.onFloor() ? null : settings.practice().barInUse().orElse(null);
        var routine = fitted(asked, bar, settings.practice());
        warnOfSigns(archive);
        var mount = bar == null ? null : bar.mount();
        var ready = Optional.ofNullable(order.getReady())
                .or(() -> settings.practice().getReadyFor(routine))
                .orElse(null);
        var preparation = Preparation.of(ready, routine, sessionsOnABar(archive), mount);
        return new Plan(routine, preparation, bar, settings);
    }

    private Routine fitted(Routine routine, @Nullable Bar bar, Practice practice) throws Refusal {
        if (bar == null) {
            if (!routine.onFloor()) {
                desk.say("which bar this is was never said: tug it first, and make sure your feet reach something.");
            }
            return practice.spared(routine);
        }
        return switch (practice.fitted(routine, bar)) {
            case Fitting.Fits(var fitting, var changes) -> {
                changes.forEach(change -> desk.say(sentence(change, bar)));
                yield fitting;
            }
            case Fitting.Refused() ->
                throw Refusal.failed("your toes reach nothing under the bar '" + bar.name()
                        + "'; put a step under it, or use 'plumbline hang floor'.");
        };
    }

    private static String sentence(Fitting.Change change, Bar bar) {
        return switch (change) {
            case SWING_DROPPED -> "the bar '" + bar.name() + "' is not fit for a swing, so its seconds go to relaxing.";
            case LOW_BAR_INSTEAD ->
                "under the bar '" + bar.name() + "' the knees must bend, so this is the low bar routine instead.";
        };
    }

    private void warnOfSigns(Archive archive) {
        var yesterday = desk.supplies().now().minus(SIGN_COUNTS_FOR);
        if (archive.entries().stream().anyMatch(entry -> warns(entry, yesterday))) {
            desk.say("a stop sign was noted in the last 24 hours: rest today, and see a clinician if it lasts.");
        }
    }

    private static boolean warns(Entry entry, Instant since) {
        return !entry.signs().isEmpty() && entry.startedAt().toInstant().isAfter(since);
    }

    private static int sessionsOnABar(Archive archive) {
        return (int) archive.entries().stream()
                .filter(entry -> entry.source() == Source.SESSION && !entry.onFloor())
                .count();
    }
}
