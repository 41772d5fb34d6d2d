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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;

/// The sound side without its thread: someone calls [#advance()] again whenever it asked to be called.
final class Playback {

    private static final Duration LATEST = Duration.ofMillis(150);
    private static final Duration LATEST_EDGE = Duration.ofSeconds(1);
    /// A loudspeaker is looked for this long before a sound, unless that was done a moment ago. Looking takes some 10
    /// ms, so
    /// a sound that is wanted at once only waits for it when nobody has looked for long.
    private static final Duration LOOK_AHEAD = Duration.ofMillis(300);
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final Duration LONG = Duration.ofSeconds(10);
    /// Preparing a sound takes some milliseconds; it is done only while none is due for this long.
    private static final Duration ROOM = Duration.ofMillis(100);
    /// A cancelled line is cut just after the bell that follows it was struck, or after this long: cutting holds up the
    /// next
    /// clip by a tenth of a second, and the bell covers the cut.
    private static final Duration CUT_AFTER = Duration.ofMillis(20);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final double DUCKED = -8;
    /// The bells that a key can ask for at any moment.
    private static final List<Sound> ON_CALL = Stream.of("land_chime", "rest_bell", "ready_knock", "done_bell")
            .map(bell -> new Sound("tone." + bell, null, 0))
            .toList();

    private final InstantSource clock;
    private final int speed;
    private final Speaker speaker;
    private final Listener listener;
    private final Schedule schedule;
    private final Queue<Sound> unprepared = new ArrayDeque<>(ON_CALL);
    private final List<InAir> inAir = new ArrayList<>();
    private final List<Sound> toCut = new ArrayList<>();
    private Instant cutAt = Instant.MAX;
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
                .forEach(playing -> toCut.add(playing.sound()));
        inAir.removeIf(playing -> playing.key() == key);
        if (!toCut.isEmpty()) {
            cutAt = clock.instant().plus(onClock(CUT_AFTER));
        }
    }

    void end() {
        schedule.clear().forEach(this::miss);
        cut();
        speaker.release();
    }

    /// Does all that is due and says in how much real time it wants to be called again.
    Duration advance() {
        look();
        var now = clock.instant();
        inAir.removeIf(playing -> !playing.end().isAfter(now));
        boolean struck = false;
        for (var turn : schedule.takeDue(now)) {
            if (turn.timely() && obstacle.isEmpty()) {
                start(turn.planned(), now);
                struck = true;
            } else {
                miss(turn.planned());
            }
        }
        if (struck || !cutAt.isAfter(now)) {
            cut();
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
        var next = schedule.next().orElse(Instant.MAX);
        var ahead = next.minus(onClock(LOOK_AHEAD));
        var again = looked.plus(onClock(next.isAfter(clock.instant()) ? A_MOMENT : LONG));
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

    private void cut() {
        toCut.forEach(speaker::stop);
        toCut.clear();
        cutAt = Instant.MAX;
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
        var now = clock.instant();
        var look = schedule.next().isPresent() && nextLook().isAfter(now) ? nextLook() : Instant.MAX;
        var wanted = Collections.min(List.of(schedule.next().orElse(Instant.MAX), look, cutAt));
        var longest = now.plus(onClock(LONGEST_WAIT));
        return Duration.between(now, wanted.isBefore(longest) ? wanted : longest)
                .dividedBy(speed);
    }

    private Duration onClock(Duration real) {
        return real.multipliedBy(speed);
    }

    private static boolean isVoice(Sound sound) {
        return sound.id().startsWith("voice.");
    }
}
