package dev.plumbline.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cue.CueSheets;
import dev.plumbline.cue.Lines;
import dev.plumbline.cue.Profile;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Recording;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import dev.plumbline.session.Command;
import dev.plumbline.session.Courses;
import dev.plumbline.session.EndedBy;
import dev.plumbline.session.Preparation;
import dev.plumbline.support.FakeCues;
import dev.plumbline.support.FakeTime;
import dev.plumbline.support.MemoryStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionRunnerTest {
    private static final Lines LINES = lines();

    private final FakeTime time = new FakeTime(Courses.NOON);
    private final FakeCues cues = new FakeCues();
    private final MemoryStore store = new MemoryStore();
    private final List<SessionLog.Line> log = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final List<StorageFailure> failures = new ArrayList<>();
    private int awake;
    private Duration wallAhead = Duration.ZERO;

    private final Recorder recorder = new Recorder(
            store,
            store,
            "0a1b2c3d",
            this::wall,
            () -> new UUID(1, 2),
            task -> {
                events.add("disk");
                task.run();
            },
            Runnable::run);
    private final SessionRunner runner = new SessionRunner(
            new SessionRunner.Clocks(time, time, this::wall),
            time,
            new SoundPlan(cues, Runnable::run, _ -> 0),
            recorder,
            why -> {
                awake++;
                return () -> awake--;
            },
            line -> {
                events.add("log");
                log.add(line);
            });

    private Instant wall() {
        return time.instant().plus(wallAhead);
    }

    @Test
    void standardCrossesEachEdgeAtItsDeadlineAndIsKeptBeforeAnythingIsAsked() {
        start(Routines.STANDARD);

        playTo(202);

        assertThat(edges())
                .containsExactly(
                        "GET_READY 1 time 0.0",
                        "RELAX 1 time 10.0",
                        "CHIN_TUCK 1 time 26.0",
                        "SWING 1 time 34.0",
                        "SLOW_LAND 1 time 45.0",
                        "REST 2 time 55.0",
                        "GET_READY 2 time 135.0",
                        "RELAX 2 time 145.0",
                        "CHIN_TUCK 2 time 161.0",
                        "SWING 2 time 169.0",
                        "SLOW_LAND 2 time 180.0",
                        "FINISHED 2 time 190.0");
        var entry = onlyEntry();
        assertThat(entry.hung()).isEqualTo(Duration.ofSeconds(70));
        assertThat(entry.landed()).isEqualTo(Duration.ofSeconds(20));
        assertThat(store.recover()).isEmpty();
        assertThat(awake).isZero();
        assertThat(cues.isOpen()).as("the sound line after the last word").isFalse();
        assertThat(time.waiting()).isFalse();
    }

    @Test
    void everyCueOfEveryStartedSegmentHasOneLineAndIsPlayedOnce() {
        start(Routines.STANDARD);

        playTo(202);

        var due = CueSheets.whole(Routines.STANDARD, Preparation.usual(), Profile.usual(), LINES).stream()
                .flatMap(sheet -> sheet.cues().stream())
                .filter(cue -> !cue.muted())
                .toList();
        assertThat(sounded())
                .hasSize(due.size())
                .allSatisfy(
                        line -> assertThat(line.played()).as(line.toString()).isTrue());
        assertThat(cues.heard()).hasSameSizeAs(due);
    }

    @Test
    void aSessionThatStartsALittleLaterHasItsFirstBellHandedOverByThen() {
        time.runTo(Courses.NOON.minus(Cues.AHEAD));
        start(Routines.STANDARD);

        assertThat(cues.planned()).contains("tone.ready_knock");
        assertThat(edges()).isEmpty();
        assertThat(runner.moment().orElseThrow().into()).isZero();

        playTo(0.1);

        assertThat(edges()).containsExactly("GET_READY 1 time 0.0");
        assertThat(cues.heard()).containsExactly("tone.ready_knock");
    }

    @Test
    void whatIsAskedBeforeALaterStartIsDoneAtTheStart() {
        time.runTo(Courses.NOON.minus(Cues.AHEAD));
        start(Routines.STANDARD);

        runner.ask(new Command.Abandon());

        assertThat(edges()).containsExactly("GET_READY 1 time 0.0", "FINISHED 1 abandoned -");
        playTo(3);
        assertThat(edges()).hasSize(2);
    }

    @Test
    void theNextSegmentIsHandedOverBeforeItsEdgeSoThatAStallDelaysNoBell() {
        start(Routines.STANDARD);
        playTo(9.5);
        time.stall(Duration.ofMillis(2_400));

        cues.playTo(time.instant());

        assertThat(cues.heard()).contains("tone.start_bell", "voice.hang");
        assertThat(sounded()).extracting(SessionLog.Sounded::id).doesNotContain("tone.start_bell");
        time.runDue();
        assertThat(sounded()).extracting(SessionLog.Sounded::id).contains("tone.start_bell");
    }

    @Test
    void landingCancelsWhatWasPlannedAndItsCuesAreNotPlayed() {
        start(Routines.STANDARD);
        playTo(20);

        runner.ask(new Command.Land());
        playTo(20.5);

        assertThat(cues.heard()).endsWith("tone.land_chime");
        assertThat(cues.planned()).doesNotContain("tone.chin_bell", "voice.three");
        assertThat(sounded())
                .filteredOn(
                        line -> line.id().equals("voice.three") && line.due().compareTo(Duration.ofSeconds(20)) > 0)
                .hasSize(1)
                .allSatisfy(line -> assertThat(line.played()).isFalse());
        assertThat(sounded()).extracting(SessionLog.Sounded::id).doesNotContain("tone.chin_bell");
    }

    @Test
    void theCheckpointIsOnItsWayBeforeAnyOtherEffectOfAnEdge() {
        start(Routines.STANDARD);
        playTo(25.9);
        events.clear();

        playTo(26);

        assertThat(events).startsWith("disk", "log");
        assertThat(store.recover().orElseThrow().sets().getFirst().held(Phase.RELAX))
                .isEqualTo(Duration.ofSeconds(16));
    }

    @Test
    void aCheckpointKnowsWhatWasHeldToTheSecond() {
        start(Routines.STANDARD);

        playTo(40.2);

        var set = store.recover().orElseThrow().sets().getFirst();
        assertThat(set.held(Phase.SWING)).isBetween(Duration.ofSeconds(6), Duration.ofMillis(6_200));
        assertThat(set.phases().get(2).endedBy()).isEqualTo(EndedBy.INTERRUPTED);
    }

    @Test
    void aMachineThatSleptEndsTheSetWhereItWasLastSeenAndWaits() {
        start(Routines.STANDARD);
        playTo(30);
        wallAhead = Duration.ofHours(1);
        time.stall(Duration.ofMillis(900));

        time.runDue();

        assertThat(edges()).last().asString().isEqualTo("HELD 1 interrupted -");
        playTo(40);
        runner.ask(new Command.Resume());
        assertThat(edges()).last().asString().isEqualTo("REST 2 resumed -");
        var set = runner.moment().orElseThrow().state().course().sets().getFirst();
        assertThat(set.hung()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void aClockThatIsSetWhileTicksFlowChangesNothing() {
        start(Routines.STANDARD);
        playTo(30);
        wallAhead = Duration.ofHours(-1);

        playTo(46);

        assertThat(edges()).last().asString().isEqualTo("SLOW_LAND 1 time 45.0");
    }

    @Test
    void nothingHungIsNothingKept() {
        start(Routines.STANDARD);
        playTo(5);

        runner.ask(new Command.Abandon());

        assertThat(edges()).last().asString().isEqualTo("FINISHED 1 abandoned -");
        assertThat(store.revisions()).isEmpty();
        assertThat(awake).isZero();
    }

    @Test
    void oneMoreSetIsAFurtherRevisionOfTheSameEntryAndKeepsWhatWasSaid() {
        start(Routines.GENTLE);
        playTo(300);
        var first = onlyEntry();
        recorder.save(first.withNote("looser"));

        runner.ask(new Command.AddSet());
        assertThat(awake).isOne();
        playTo(600);

        var entry = onlyEntry();
        assertThat(entry.id()).isEqualTo(first.id());
        assertThat(entry.stamp().rev()).isEqualTo(3);
        assertThat(entry.note()).isEqualTo("looser");
        assertThat(entry.sets()).hasSize(3);
        assertThat(store.recover()).isEmpty();
    }

    @Test
    void aFullDiskIsToldAndTheSessionGoesOn() {
        start(Routines.GENTLE);
        recorder.onFailure(failures::add);
        store.failWith(new StorageFailure("history", StorageFailure.Reason.FULL));

        playTo(300);

        assertThat(edges()).last().asString().startsWith("FINISHED 2");
        assertThat(failures).isNotEmpty();
        store.failWith(null);
        recorder.save(recorder.undiscard());
        assertThat(onlyEntry().sets()).hasSize(2);
    }

    @Test
    void switchingTheVoiceOffSilencesTheRestOfTheSegmentButKeepsItsLines() {
        start(Routines.STANDARD);
        playTo(20);

        runner.rescore(
                (state, opened) -> CueSheets.of(state, opened, Profile.usual().withVoice(false), LINES));
        playTo(60);

        assertThat(cues.heard()).contains("voice.hang").doesNotContain("voice.chin", "voice.n_chin");
        assertThat(sounded())
                .filteredOn(line -> line.id().equals("voice.chin"))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line.played()).isFalse());
        assertThat(cues.heard()).contains("tone.chin_bell", "tone.land_chime");
    }

    @Test
    void aLongerRestMovesItsLastWords() {
        start(Routines.STANDARD);
        playTo(60);

        runner.ask(new Command.Extend(Duration.ofSeconds(10)));
        playTo(150);

        assertThat(edges()).last().asString().isEqualTo("GET_READY 2 time 145.0");
        assertThat(sounded())
                .filteredOn(line -> line.id().equals("voice.r_30"))
                .extracting(SessionLog.Sounded::due)
                .containsExactly(Duration.ofSeconds(125));
    }

    @Test
    void aSessionThatNobodyCanBeAskedAboutIsKeptAsItWasLastPutDown() {
        start(Routines.STANDARD);
        playTo(22);
        var held = store.recover().orElseThrow();

        recorder.keepHeld();

        assertThat(onlyEntry()).isEqualTo(held);
        assertThat(store.recover()).isEmpty();
    }

    @Test
    void theEndOfASessionThatIsKeptSoComesAsTheSameEntry() {
        start(Routines.STANDARD);
        playTo(22);
        recorder.keepHeld();
        playTo(25);

        runner.ask(new Command.Close());

        assertThat(onlyEntry().sets().getFirst().held(Phase.RELAX)).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void nothingIsKeptTwiceOrBeforeAnythingWasHung() {
        recorder.keepHeld();
        start(Routines.STANDARD);
        playTo(4);
        recorder.keepHeld();
        assertThat(store.read().entries()).isEmpty();

        playTo(22);
        runner.ask(new Command.Close());
        var kept = onlyEntry();
        recorder.keepHeld();

        assertThat(onlyEntry()).isEqualTo(kept);
    }

    private void start(Routine routine) {
        var recording = new Recording(ZoneId.of("Europe/Berlin"), null, null);
        runner.start(
                Courses.of(routine, Preparation.usual()),
                recording,
                (state, opened) -> CueSheets.of(state, opened, Profile.usual(), LINES));
        cues.playTo(time.instant());
    }

    private void playTo(double seconds) {
        var end = Courses.at(seconds);
        while (time.instant().isBefore(end)) {
            var next = time.instant().plusMillis(100);
            time.runTo(next.isAfter(end) ? end : next);
            cues.playTo(time.instant());
        }
    }

    private List<String> edges() {
        return log.stream()
                .filter(SessionLog.Crossed.class::isInstance)
                .map(SessionLog.Crossed.class::cast)
                .map(edge -> {
                    var due = edge.due();
                    return edge.to() + " " + edge.set() + " "
                            + edge.by().name().toLowerCase(java.util.Locale.ROOT) + " "
                            + (due == null ? "-" : due.toMillis() / 1000.0);
                })
                .toList();
    }

    private List<SessionLog.Sounded> sounded() {
        return log.stream()
                .filter(SessionLog.Sounded.class::isInstance)
                .map(SessionLog.Sounded.class::cast)
                .toList();
    }

    private Entry onlyEntry() {
        var entries = store.read().entries();
        assertThat(entries).hasSize(1);
        return entries.getFirst();
    }

    private static Lines lines() {
        try {
            return Lines.parse(Files.readAllLines(Path.of("assets/voice/en/lines.tsv")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
