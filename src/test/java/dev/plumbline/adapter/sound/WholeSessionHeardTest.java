package dev.plumbline.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adapter.file.LineTable;
import dev.plumbline.cue.CueSheets;
import dev.plumbline.cue.Lines;
import dev.plumbline.cue.Profile;
import dev.plumbline.history.Recording;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import dev.plumbline.routine.Swing;
import dev.plumbline.runner.Cues;
import dev.plumbline.runner.Recorder;
import dev.plumbline.runner.SessionLog;
import dev.plumbline.runner.SessionRunner;
import dev.plumbline.runner.SoundPlan;
import dev.plumbline.session.Command;
import dev.plumbline.session.Courses;
import dev.plumbline.settings.Sounds;
import dev.plumbline.support.FakeTime;
import dev.plumbline.support.MemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Sessions from the first key to the last bell, as a made-up device hears them: what `tools/measure-sound` measures on
/// a
/// real one, without the time it takes.
class WholeSessionHeardTest {
    private static final Lines LINES = LineTable.of("en");
    private static final SoundFiles FILES = new SoundFiles("en");
    private static final Duration LOOK = Duration.ofMillis(4);
    private static final int STRIDE = 3;
    private static final float HIGHEST = (float) Math.pow(10, -1 / 20.0);

    private final FakeTime time = new FakeTime(Courses.NOON.minusSeconds(2));
    private final FakeDevice device = new FakeDevice(time.instant());
    private final Programme programme = new Programme(1, new Shelf(FILES, OwnRecordings::none));
    private final Feed feed = new Feed(_ -> device, null, programme, new Feed.Time(time, 1), () -> {});
    private final List<SessionLog.Sounded> log = new ArrayList<>();
    private final MemoryStore store = new MemoryStore();
    private final SessionRunner runner = new SessionRunner(
            new SessionRunner.Clocks(time, time, time),
            time,
            new SoundPlan(new Straight(), Runnable::run, _ -> 0),
            new Recorder(store, store, "0a1b2c3d", time, () -> new UUID(1, 2), Runnable::run, Runnable::run),
            _ -> () -> {},
            line -> {
                if (line instanceof SessionLog.Sounded sounded) {
                    log.add(sounded);
                }
            });

    /// Where a cue was found: how much later than due, and how much it is like its file, 1 being the same.
    private record Found(SessionLog.Sounded cue, double late, double likeness) {}

    @ParameterizedTest
    @CsvSource(textBlock = """
            gentle,   OFF,      152
            standard, FORE_AFT, 202
            standard, SIDE,     202
            standard, PARTNER,  202
            long,     FORE_AFT, 295
            lowbar,   OFF,      212
            floor,    OFF,      285
            """)
    void everyCueIsHeardAtItsSecond(String id, Swing swing, double seconds) throws NoOutput {
        var planned = Routines.named(id).orElseThrow();
        start(new Routine(
                id,
                planned.name(),
                planned.phases(),
                planned.breath(),
                planned.variants().withSwing(swing),
                planned.sets(),
                planned.rest(),
                planned.ownGetReady()));

        letPass(Courses.at(seconds));

        assertThat(log).allMatch(SessionLog.Sounded::played);
        assertAllAreHeardAtTheirSecond();
    }

    @Test
    void threeMinutesWithoutAnEndAreLedAsTheyWerePlanned() throws NoOutput {
        start(Routines.OPEN);
        letPass(Courses.at(190));

        runner.ask(new Command.Land());
        letPass(Courses.at(240));

        assertThat(log)
                .filteredOn(cue -> cue.due().toSeconds() < 190 || cue.id().startsWith("tone.land"))
                .allMatch(SessionLog.Sounded::played);
        assertAllAreHeardAtTheirSecond();
    }

    private void assertAllAreHeardAtTheirSecond() {
        var found = log.stream()
                .filter(SessionLog.Sounded::played)
                .filter(cue -> !cue.id().startsWith("tone.breath"))
                .map(this::find)
                .toList();
        double usual = found.stream()
                .mapToDouble(Found::late)
                .sorted()
                .skip(found.size() / 2)
                .findFirst()
                .orElseThrow();
        assertThat(found).hasSizeGreaterThan(20).allSatisfy(cue -> {
            assertThat(cue.late() - usual).as(cue.toString()).isBetween(-0.015, 0.015);
            assertThat(cue.likeness()).as(cue.toString()).isGreaterThan(0.25);
        });
        assertThat(loudest(device.left())).isLessThan(HIGHEST);
    }

    static List<Double> moments() {
        return new SplittableRandom(20).doubles(20, 10.2, 44).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("moments")
    void theLandingToneIsHeardAtOnceWheneverItIsAskedFor(double seconds) throws NoOutput {
        start(Routines.STANDARD);
        letPass(Courses.at(seconds));
        log.clear();

        runner.ask(new Command.Land());
        var asked = time.instant();
        letPass(asked.plusSeconds(2));

        var chime = log.stream()
                .filter(cue -> cue.id().equals("tone.land_chime"))
                .findFirst()
                .orElseThrow();
        var heard =
                Courses.NOON.plus(chime.due()).plusNanos(Math.round(find(chime).late() * 1e9));
        assertThat(Duration.between(asked, heard)).isLessThan(Duration.ofMillis(150));
    }

    private void start(Routine routine) throws NoOutput {
        programme.give(feed);
        letPass(Courses.NOON.minus(Cues.AHEAD));
        runner.start(
                Courses.of(routine),
                new Recording(ZoneOffset.UTC, null, null),
                (state, opened) -> CueSheets.of(state, opened, Profile.usual(), LINES));
    }

    private void letPass(Instant end) throws NoOutput {
        while (time.instant().isBefore(end)) {
            time.run(LOOK);
            device.at(time.instant());
            feed.step(device);
        }
    }

    /// Looks for the first third of a second of the cue from 10 ms before its second to 105 ms after it.
    private Found find(SessionLog.Sounded cue) {
        var pcm = FILES.read(FILES.pathOf(new Cues.Sound(cue.id(), cue.length(), 0)));
        var recorded = device.left();
        long due =
                Duration.between(device.heard(0), Courses.NOON.plus(cue.due())).toNanos() * Pcm.RATE / 1_000_000_000;
        int best = best(recorded, pcm, (int) due - 480, (int) due + 5040);
        double late = Duration.between(Courses.NOON.plus(cue.due()), device.heard(best))
                        .toNanos()
                / 1e9;
        return new Found(cue, late, likeness(recorded, pcm, best));
    }

    /// Where most of the sound is found; a sound is most like itself where it lies, also among others.
    private static int best(float[] recorded, Pcm pcm, int from, int to) {
        int best = from;
        double most = -1;
        for (int at = from; at <= to; at += 2) {
            double share = product(recorded, pcm, at);
            if (share > most) {
                most = share;
                best = at;
            }
        }
        return best;
    }

    private static double likeness(float[] recorded, Pcm pcm, int at) {
        double heard = 1e-12;
        double meant = 1e-12;
        for (int n = 0; n < frames(recorded, pcm, at); n += STRIDE) {
            heard += recorded[at + n] * recorded[at + n];
            meant += pcm.at(n) * pcm.at(n);
        }
        return product(recorded, pcm, at) / Math.sqrt(heard * meant);
    }

    private static double product(float[] recorded, Pcm pcm, int at) {
        double both = 0;
        for (int n = 0; n < frames(recorded, pcm, at); n += STRIDE) {
            both += recorded[at + n] * pcm.at(n);
        }
        return both;
    }

    private static int frames(float[] recorded, Pcm pcm, int at) {
        return Math.min(Math.min(pcm.frames(), Pcm.RATE / 3), recorded.length - at);
    }

    private static float loudest(float[] recorded) {
        float loudest = 0;
        for (float sample : recorded) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        return loudest;
    }

    /// The programme without the threads around it.
    private final class Straight implements Cues {
        @Override
        public void use(Sounds sounds) {}

        @Override
        public CompletableFuture<Void> warmUp() {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void open(Listener listener) {
            programme.open(listener);
        }

        @Override
        public void play(Plan plan) {
            programme.play(plan);
        }

        @Override
        public void cancel(long key) {
            programme.cancel(key);
        }

        @Override
        public void close() {
            programme.close();
        }
    }
}
