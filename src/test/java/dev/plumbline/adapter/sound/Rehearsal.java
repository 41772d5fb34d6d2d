package dev.plumbline.adapter.sound;

import dev.plumbline.cue.Lines;
import dev.plumbline.runner.Cues.Due;
import dev.plumbline.runner.Cues.Listener;
import dev.plumbline.runner.Cues.Plan;
import dev.plumbline.runner.Cues.Sound;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// Plays 40 s of bells, counts and one cancelled line through the real loudspeaker and writes a log as a session does;
/// `docs/sound.md` says how to record and measure it. The one argument is the log file. Not a test: it needs a sound
/// output.
final class Rehearsal implements Listener {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final List<String> EDGES = List.of(
            "ready_knock",
            "start_bell",
            "chin_bell",
            "swing_bell",
            "halfway",
            "rest_bell",
            "push_bell",
            "step_1",
            "step_2",
            "step_3");

    private final Instant start;
    private final PrintStream log;

    private Rehearsal(Instant start, PrintStream log) {
        this.start = start;
        this.log = log;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var start = CLOCK.instant();
        try (var log = new PrintStream(Path.of(arguments[0]).toFile(), StandardCharsets.UTF_8);
                var cues = new SoundRoom("en", new Lines(List.of()), Path.of("voice"), Path.of("lowered"))
                        .heard(CLOCK, 1)) {
            var rehearsal = new Rehearsal(start, log);
            cues.open(rehearsal);
            cues.play(new Plan(1, rehearsal.edgesWithCounts()));
            cues.play(new Plan(2, List.of(rehearsal.due("voice.r_signs", 33.0, false))));
            TimeUnit.SECONDS.sleep(34);
            rehearsal.land(cues);
            TimeUnit.SECONDS.sleep(6);
        }
    }

    private List<Due> edgesWithCounts() {
        var sounds = new ArrayList<Due>();
        for (int n = 0; n < EDGES.size(); n++) {
            sounds.add(due("tone." + EDGES.get(n), 3.0 * n, true));
        }
        sounds.add(new Due(new Sound("tone.breath_in", Duration.ofSeconds(3), 0), at(3.0), false));
        sounds.add(due("voice.hang", 3.5, false));
        sounds.add(due("voice.three", 28.0, false));
        sounds.add(due("voice.two", 29.0, false));
        sounds.add(due("voice.one", 30.0, false));
        sounds.add(due("tone.done_bell", 37.0, true));
        return sounds;
    }

    private void land(PlannedCues cues) {
        log.printf(Locale.ROOT, "{\"kind\":\"command\",\"command\":\"Land\",\"at\":%.3f}%n", seconds(CLOCK.instant()));
        cues.cancel(2);
        cues.play(new Plan(3, List.of(new Due(new Sound("tone.land_chime", null, 0), CLOCK.instant(), true))));
    }

    private Due due(String id, double seconds, boolean edge) {
        return new Due(new Sound(id, null, 0), at(seconds), edge);
    }

    private Instant at(double seconds) {
        return start.plusMillis(Math.round(seconds * 1000));
    }

    @Override
    public void played(long key, Due due, Instant at) {
        write(due, ",\"at\":%.3f,\"played\":true".formatted(seconds(at)));
    }

    @Override
    public void missed(long key, Due due) {
        write(due, ",\"played\":false");
    }

    @Override
    public void available(boolean sound, String reason) {
        System.err.println(sound ? "sound" : reason);
    }

    private void write(Due due, String outcome) {
        var length = due.sound().length();
        log.printf(
                Locale.ROOT,
                "{\"kind\":\"cue\",\"id\":\"%s\"%s,\"due\":%.3f%s}%n",
                due.sound().id(),
                length == null ? "" : ",\"s\":" + length.toSeconds(),
                seconds(due.at()),
                outcome);
        log.flush();
    }

    private double seconds(Instant at) {
        return Duration.between(start, at).toMillis() / 1000.0;
    }
}
