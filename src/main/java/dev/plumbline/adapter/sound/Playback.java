package dev.plumbline.adapter.sound;

import dev.plumbline.adapter.sound.InAir.Kind;
import dev.plumbline.adapter.sound.Schedule.Planned;
import dev.plumbline.runner.Cues.Listener;
import dev.plumbline.runner.Cues.Plan;
import dev.plumbline.runner.Cues.Sound;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What is to be heard of one session, from [dev.plumbline.runner.Cues#open] to `close`: told the plans by one thread
/// and
/// asked by another for what begins next; someone keeps the two apart.
final class Playback {

    private static final Duration LATEST = Duration.ofMillis(150);
    private static final Duration LATEST_EDGE = Duration.ofSeconds(1);

    private final Function<Sound, Optional<Pcm>> sounds;
    private final Listener listener;
    private final Schedule schedule;
    private final List<Begun> begun = new ArrayList<>();

    /// @param speed how many times as fast as real time the session clock runs; how late a sound may be is a matter of
    ///     real time
    Playback(int speed, Function<Sound, Optional<Pcm>> sounds, Listener listener) {
        this.sounds = sounds;
        this.listener = listener;
        this.schedule = new Schedule(LATEST.multipliedBy(speed), LATEST_EDGE.multipliedBy(speed));
    }

    private record Begun(long key, InAir sound) {}

    Listener listener() {
        return listener;
    }

    void play(Plan plan) {
        schedule.remove(plan.key()).forEach(this::miss);
        schedule.add(plan);
    }

    void cancel(long key) {
        schedule.remove(key).forEach(this::miss);
        begun.stream().filter(playing -> playing.key() == key).forEach(Playback::hush);
        begun.removeIf(playing -> playing.key() == key);
    }

    void end() {
        schedule.clear().forEach(this::miss);
        begun.forEach(Playback::hush);
    }

    /// Begins in `mixer`, each at its own frame, all that is due before `end`.
    ///
    /// @param from the instant of the mixer's next frame
    void begin(Mixer mixer, FrameClock clock, Instant from, Instant end) {
        begun.removeIf(playing -> playing.sound().over());
        for (var turn : schedule.takeDue(from, end)) {
            var due = turn.planned().due();
            var pcm = turn.timely() ? sounds.apply(due.sound()) : Optional.<Pcm>empty();
            if (pcm.isEmpty()) {
                miss(turn.planned());
                continue;
            }
            var at = due.at().isAfter(from) ? due.at() : from;
            var sound = new InAir(
                    pcm.get(), kind(due.sound()), level(due.sound()), clock.frames(Duration.between(from, at)));
            mixer.add(sound);
            begun.add(new Begun(turn.planned().key(), sound));
            listener.played(turn.planned().key(), due, at);
        }
    }

    /// Time passes and nothing can be heard.
    ///
    /// @param soon whether there may be a loudspeaker in a moment: then what is not yet too late is kept for it
    void pass(Instant now, boolean soon) {
        var missed = soon
                ? schedule.takeTooLate(now)
                : schedule.takeDue(now, now.plusNanos(1)).stream()
                        .map(Schedule.Turn::planned)
                        .toList();
        missed.forEach(this::miss);
    }

    // Bells ring out.
    private static void hush(Begun playing) {
        if (playing.sound().kind() != Kind.BELL) {
            playing.sound().fade();
        }
    }

    private void miss(Planned planned) {
        listener.missed(planned.key(), planned.due());
    }

    private static float level(Sound sound) {
        return (float) Math.pow(10, sound.decibels() / 20);
    }

    private static Kind kind(Sound sound) {
        if (sound.id().startsWith("voice.")) {
            return Kind.LINE;
        }
        return sound.length() == null ? Kind.BELL : Kind.BREATH;
    }
}
