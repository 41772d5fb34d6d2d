package dev.plumbline.adapter.sound;

import dev.plumbline.adapter.sound.Schedule.Planned;
import dev.plumbline.runner.Cues.Listener;
import dev.plumbline.runner.Cues.Plan;
import dev.plumbline.runner.Cues.Sound;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/// The sound side without its thread: someone calls [#advance()] again whenever it asked to be called.
final class Playback {

    private static final Duration LATEST = Duration.ofMillis(150);
    private static final Duration LATEST_EDGE = Duration.ofSeconds(1);
    /// A loudspeaker is looked for this long before a sound, unless that was done a moment ago.
    private static final Duration LOOK_AHEAD = Duration.ofMillis(300);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
    /// Preparing a sound takes some milliseconds; it is done only while none is due for this long.
    private static final Duration ROOM = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final double DUCKED = -8;

    private final InstantSource clock;
    private final int speed;
    private final Speaker speaker;
    private final Listener listener;
    private final Schedule schedule;
    private final Queue<Sound> unprepared = new ArrayDeque<>();
    private final List<InAir> inAir = new ArrayList<>();
    private Optional<String> obstacle = Optional.of("");
    private Instant looked = Instant.MIN;

    /// The clock runs `speed` times as fast as real time; how late a sound may be is a matter of real time.
    Playback(InstantSource clock, int speed, Speaker speaker, Listener listener) {
        this.clock = clock;
        this.speed = speed;
        this.speaker = speaker;
        this.listener = listener;
        this.schedule = new Schedule(onClock(LATEST), onClock(LATEST_EDGE));
    }

    private record InAir(long key, Sound sound, Instant end) {}

    void play(Plan plan) {
        schedule.remove(plan.key()).forEach(this::miss);
        schedule.add(plan);
        plan.sounds().forEach(due -> unprepared.add(due.sound()));
    }

    void cancel(long key) {
        schedule.remove(key).forEach(this::miss);
        inAir.stream()
                .filter(playing -> playing.key() == key && playing.end().isAfter(clock.instant()))
                .filter(playing -> isVoice(playing.sound()) || playing.sound().length() != null)
                .forEach(playing -> speaker.stop(playing.sound()));
        inAir.removeIf(playing -> playing.key() == key);
    }

    void end() {
        schedule.clear().forEach(this::miss);
        speaker.release();
    }

    /// Does all that is due and says in how much real time it wants to be called again.
    Duration advance() {
        look();
        var now = clock.instant();
        inAir.removeIf(playing -> !playing.end().isAfter(now));
        for (var turn : schedule.takeDue(now)) {
            if (turn.timely() && obstacle.isEmpty()) {
                start(turn.planned(), now);
            } else {
                miss(turn.planned());
            }
        }
        return prepareOne() ? Duration.ZERO : untilWanted();
    }

    // A clip played without a loudspeaker would silence every later one, so it is looked for before each sound.
    private void look() {
        var now = clock.instant();
        if (!wantsALook(now)) {
            return;
        }
        looked = now;
        var before = obstacle;
        obstacle = speaker.obstacle();
        if (!obstacle.equals(before)) {
            listener.available(obstacle.isEmpty(), obstacle.orElse(""));
        }
    }

    private boolean wantsALook(Instant now) {
        return looked.equals(Instant.MIN) || !now.isBefore(nextLook());
    }

    private Instant nextLook() {
        var ahead = schedule.next().orElse(Instant.MAX).minus(onClock(LOOK_AHEAD));
        var again = looked.plus(onClock(LOOK_AGAIN));
        return ahead.isAfter(again) ? ahead : again;
    }

    private void start(Planned planned, Instant now) {
        var sound = planned.due().sound();
        var length = speaker.start(sound, sound.decibels() + (isSpokenOver(sound, now) ? DUCKED : 0));
        if (length.isEmpty()) {
            miss(planned);
            return;
        }
        inAir.add(new InAir(planned.key(), sound, now.plus(onClock(length.get()))));
        listener.played(planned.key(), planned.due(), clock.instant());
    }

    // The level of a clip is fixed when it starts: a breath that a line will be spoken over is quiet from its
    // beginning.
    private boolean isSpokenOver(Sound sound, Instant now) {
        var length = sound.length();
        return length != null
                && (inAir.stream().anyMatch(playing -> isVoice(playing.sound()))
                        || schedule.speaksBefore(now.plus(length)));
    }

    private void miss(Planned planned) {
        listener.missed(planned.key(), planned.due());
    }

    private boolean prepareOne() {
        var near = schedule.next().filter(next -> next.isBefore(clock.instant().plus(onClock(ROOM))));
        if (unprepared.isEmpty() || obstacle.isPresent() || near.isPresent()) {
            return false;
        }
        speaker.prepare(unprepared.remove());
        return true;
    }

    private Duration untilWanted() {
        var next = schedule.next();
        if (next.isEmpty()) {
            return LONGEST_WAIT;
        }
        var now = clock.instant();
        var wanted = nextLook().isAfter(now) && nextLook().isBefore(next.get()) ? nextLook() : next.get();
        var left = Duration.between(now, wanted).dividedBy(speed);
        return left.compareTo(LONGEST_WAIT) < 0 ? left : LONGEST_WAIT;
    }

    private Duration onClock(Duration real) {
        return real.multipliedBy(speed);
    }

    private static boolean isVoice(Sound sound) {
        return sound.id().startsWith("voice.");
    }
}
