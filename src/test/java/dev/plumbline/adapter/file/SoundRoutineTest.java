package dev.plumbline.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cue.CueSheets;
import dev.plumbline.cue.Profile;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Performed;
import dev.plumbline.history.Recording;
import dev.plumbline.routine.Phase;
import dev.plumbline.runner.Recorder;
import dev.plumbline.runner.SessionLog;
import dev.plumbline.runner.SessionRunner;
import dev.plumbline.runner.SoundPlan;
import dev.plumbline.session.Course;
import dev.plumbline.session.EndedBy;
import dev.plumbline.session.Preparation;
import dev.plumbline.support.FakeCues;
import dev.plumbline.support.FakeTime;
import dev.plumbline.support.MemoryStore;
import dev.plumbline.support.RandomProposals;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever routine the rules let pass can be done from the first get-ready to the entry in the history.
class SoundRoutineTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration STEP = Duration.ofSeconds(1);

    private final FakeTime time = new FakeTime(NOON);
    private final FakeCues cues = new FakeCues();
    private final MemoryStore store = new MemoryStore();
    private final List<SessionLog.Line> log = new ArrayList<>();

    static IntStream seeds() {
        return IntStream.range(0, 250);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itRunsToItsEndAndItsEntryReadsBackEqual(int seed) {
        var routine = new RandomProposals(seed).sound();
        var preparation = Preparation.of(null, routine, 10, null);
        var lines = LineTable.of("en");
        var runner = new SessionRunner(
                new SessionRunner.Clocks(time, time, time),
                time,
                new SoundPlan(cues, Runnable::run, _ -> 0),
                new Recorder(store, store, "0a1b2c3d", time, () -> new UUID(1, 2), Runnable::run, Runnable::run),
                _ -> () -> {},
                log::add);
        runner.start(
                new Course(routine, preparation, NOON, routine.sets(), List.of()),
                new Recording(ZoneId.of("Europe/Berlin"), null, 5),
                (state, opened) -> CueSheets.of(state, opened, Profile.usual(), lines));
        var whole = preparation
                .first()
                .plus(routine.setLength().multipliedBy(routine.sets()))
                .plus(later(routine.rest(), preparation.later()).multipliedBy(routine.sets() - 1L));
        for (var passed = Duration.ZERO; passed.compareTo(whole.plusSeconds(20)) < 0; passed = passed.plus(STEP)) {
            cues.playTo(time.instant());
            time.run(STEP);
        }

        var edges = log.stream()
                .filter(SessionLog.Crossed.class::isInstance)
                .map(SessionLog.Crossed.class::cast)
                .toList();
        assertThat(edges.getLast().to()).isEqualTo(Phase.FINISHED);
        assertThat(edges.getLast().due()).isEqualTo(whole);
        assertThat(log.stream()
                        .filter(SessionLog.Sounded.class::isInstance)
                        .map(SessionLog.Sounded.class::cast)
                        .filter(sounded -> sounded.id().startsWith("tone.")))
                .isNotEmpty()
                .allMatch(SessionLog.Sounded::played);
        var entry = store.read().entries().getFirst();
        assertThat(entry.routine()).isEqualTo(Performed.of(routine));
        assertThat(entry.sets())
                .hasSize(routine.sets())
                .allSatisfy(set -> assertThat(set.phases())
                        .allMatch(held -> held.endedBy() == EndedBy.TIME)
                        .allMatch(held -> held.held().equals(held.planned())));
        assertThat((Entry) new EntryReader().read(EntryWriter.text(entry))).isEqualTo(entry);
    }

    /// A rest that is shorter than the get-ready is the get-ready.
    private static Duration later(Duration rest, Duration getReady) {
        return rest.compareTo(getReady) < 0 ? getReady : rest;
    }
}
