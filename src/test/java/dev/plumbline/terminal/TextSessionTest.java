package dev.plumbline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Checkpoint;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Performed;
import dev.plumbline.history.Sign;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Reach;
import dev.plumbline.routine.Routines;
import dev.plumbline.runner.Key;
import dev.plumbline.runner.SessionLog;
import dev.plumbline.session.EndedBy;
import dev.plumbline.settings.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSessionTest {
    private final Bench bench = new Bench();

    @Test
    void standardTakesItsWholeCourse() {
        assertThat(bench.run("hang", "standard", "--get-ready", "10", "--log", "log"))
                .isZero();

        assertThat(bench.outLines())
                .filteredOn(line -> !line.startsWith(" "))
                .containsExactly(
                        "Get ready, set 1 of 2, 10 s",
                        "Relax, 16 s",
                        "Chin tuck, 8 s",
                        "Swing, 11 s",
                        "Slow land",
                        "Rest, 80 s, then set 2 of 2",
                        "Get ready, set 2 of 2, 10 s",
                        "Relax, 16 s",
                        "Chin tuck, 8 s",
                        "Swing, 11 s",
                        "Slow land",
                        "Finished");
        assertThat(edges())
                .extracting(edge -> edge.at().toSeconds())
                .containsExactly(0L, 10L, 26L, 34L, 45L, 55L, 135L, 145L, 161L, 169L, 180L, 190L);
        assertThat(edges()).allSatisfy(edge -> assertThat(edge.at()).isEqualTo(edge.due()));
        assertThat(Duration.between(Bench.START, bench.time.instant())).isEqualTo(Duration.ofSeconds(202));
        assertThat(entry().hung()).isEqualTo(Duration.ofSeconds(70));
        assertThat(entry().landed()).isEqualTo(Duration.ofSeconds(20));
        assertThat(bench.store.recover()).isEmpty();
    }

    @Test
    void everyTwinOfASheetIsALineUnderItsEdge() {
        bench.run("hang", "standard", "--get-ready", "10");

        assertThat(bench.outLines())
                .startsWith(
                        "Get ready, set 1 of 2, 10 s",
                        "  Walk to the bar",
                        "  Set 1 of 2",
                        "  Palms away, thumbs toward each other",
                        "  A little wider than your shoulders",
                        "  3",
                        "  Take your grip",
                        "  2",
                        "  1",
                        "Relax, 16 s")
                .containsSubsequence(
                        "Slow land",
                        "  Toes",
                        "  Heels: Heels down, knees soft",
                        "  Weight: Legs take the weight",
                        "  Stand: Stand, then hands off",
                        "Rest, 80 s, then set 2 of 2")
                .endsWith(
                        "Finished",
                        "  Stand still, one slow breath",
                        "  Arms down, shake your hands",
                        "  Finished. Come over when ready");
    }

    @Test
    void everyCueHasOneLineInTheLog() {
        bench.run("hang", "standard", "--get-ready", "10", "--log", "log");

        var cues = bench.log.stream()
                .filter(SessionLog.Sounded.class::isInstance)
                .map(SessionLog.Sounded.class::cast)
                .toList();
        assertThat(cues).doesNotHaveDuplicates().allMatch(SessionLog.Sounded::played);
        assertThat(cues).extracting(SessionLog.Sounded::id).contains("tone.start_bell", "voice.l_hands", "voice.fin");
    }

    @Test
    void aLandingFromALowBarHasItsOwnSteps() {
        bench.run("hang", "lowbar", "--get-ready", "10");
        assertThat(bench.outLines())
                .containsSubsequence(
                        "  Feet: Press your feet",
                        "  Legs: Straighten slowly",
                        "  Weight: Legs take the weight",
                        "  Stand: Stand, then hands off");
    }

    @Test
    void anyKeyEndsTheFinishedSheetAndDoesNothingElse() {
        bench.press(193, Key.SPACE);
        assertThat(bench.run("hang", "standard", "--get-ready", "10", "--log", "log"))
                .isZero();
        assertThat(Duration.between(Bench.START, bench.time.instant())).isLessThan(Duration.ofSeconds(194));
        assertThat(bench.store.revisions()).hasSize(1);
        assertThat(bench.log)
                .filteredOn(line ->
                        line instanceof SessionLog.Sounded cue && cue.id().equals("voice.fin"))
                .singleElement()
                .matches(line -> !((SessionLog.Sounded) line).played());
    }

    @Test
    void spaceLandsAndIsThenHandsOff() {
        bench.press(20, Key.SPACE);
        bench.press(23, Key.SPACE);
        bench.press(30, Key.S);
        assertThat(bench.run("hang", "standard", "--get-ready", "10")).isZero();
        var phases = entry().sets().getFirst().phases();
        assertThat(phases.getFirst().endedBy()).isEqualTo(EndedBy.LANDED);
        assertThat(phases.getFirst().held()).isEqualTo(Duration.ofSeconds(10));
        assertThat(phases.getLast().endedBy()).isEqualTo(EndedBy.LET_GO);
    }

    @Test
    void stoppingBeforeTheGripSavesNothingAndSaysSo() {
        bench.press(4, Key.S);
        assertThat(bench.run("hang", "standard")).isZero();
        assertThat(bench.store.revisions()).isEmpty();
        assertThat(bench.errLines()).last().isEqualTo("plumbline: nothing was hung, so nothing is saved.");
    }

    @Test
    void aSignalKeepsWhatWasHeld() {
        bench.terminate(30);
        bench.run("hang", "standard", "--get-ready", "10");
        assertThat(entry().sets().getFirst().phases())
                .extracting(held -> held.endedBy())
                .containsExactly(EndedBy.TIME, EndedBy.INTERRUPTED, EndedBy.NOT_REACHED, EndedBy.NOT_REACHED);
    }

    @Test
    void aLookAtHigherSpeedIsNotSavedAndSaysSo() {
        assertThat(bench.run("hang", "gentle", "--speed", "100")).isZero();
        assertThat(bench.store.written()).isEmpty();
        assertThat(bench.errLines())
                .contains("plumbline: at --speed 100 this is only a look, and nothing of it is saved.");
    }

    @Test
    void scoresGivenBeforehandAreKeptAndNobodyIsAsked() {
        bench.terminal = true;
        bench.answers.add("3");
        bench.run("hang", "gentle", "--before", "6", "--after", "7");
        assertThat(entry().feel().before()).isEqualTo(6);
        assertThat(entry().feel().after()).isEqualTo(7);
        assertThat(bench.answers).containsExactly("3");
    }

    @Test
    void onATerminalTheAfterScoreIsAskedUntilItIsOne() {
        bench.terminal = true;
        bench.answers.addAll(List.of("11", "soft", "4"));
        bench.run("hang", "gentle", "--before", "6");
        assertThat(entry().feel().after()).isEqualTo(4);
        assertThat(bench.err.toString()).contains("rest, skip tomorrow");
    }

    @Test
    void enterSkipsTheAfterScore() {
        bench.terminal = true;
        bench.answers.add("");
        bench.run("hang", "gentle");
        assertThat(entry().feel().after()).isNull();
        assertThat(bench.store.revisions()).hasSize(1);
    }

    @Test
    void onATerminalOneLineIsDrawnOverItself() {
        bench.terminal = true;
        bench.run("hang", "gentle", "--get-ready", "10", "--after", "5");
        assertThat(bench.out.toString()).containsOnlyOnce("\n").endsWith("\n");
        assertThat(bench.out.toString())
                .contains("\u001b[2KGet ready     10      [............]  Set 1 of 2")
                .contains("Slow land     Heels ");
    }

    @Test
    void withoutABarTheRoutineRunsAsWrittenWithASafetyLine() {
        bench.run("hang", "standard");
        assertThat(bench.err.toString()).contains("tug it first");
        assertThat(entry().bar()).isNull();
    }

    @Test
    void underABarThatRefusesItTheSwingGoesToRelaxing() {
        bench.settings = at(new Bar("Door", Mount.DOORWAY, Reach.TOES));
        bench.run("hang", "standard", "--get-ready", "10");
        assertThat(bench.outLines()).contains("Relax, 27 s").doesNotContain("Swing, 11 s");
        assertThat(bench.err.toString()).contains("'Door' is not fit for a swing");
        assertThat(entry().bar()).isEqualTo(new Bar("Door", Mount.DOORWAY, Reach.TOES));
    }

    @Test
    void underALowBarTheFreeHangBecomesLowBar() {
        bench.settings = at(new Bar("Low", Mount.FIXED, Reach.KNEES));
        bench.run("hang", "standard");
        assertThat(entry().routine()).isEqualTo(Performed.of(Routines.LOWBAR));
        assertThat(bench.err.toString()).contains("the knees must bend");
    }

    @Test
    void whatAPersonNeverDoesStaysOutUnderALowBarToo() {
        var low = at(new Bar("Low", Mount.FIXED, Reach.KNEES));
        bench.settings = low.withPractice(low.practice().withNeverChin(true));
        bench.run("hang", "standard");
        assertThat(entry().routine()).isEqualTo(Performed.of(Routines.LOWBAR.withoutChin()));
    }

    @Test
    void whereTheToesReachNothingNoHangStarts() {
        bench.settings = at(new Bar("High", Mount.FIXED, Reach.NOTHING));
        assertThat(bench.run("hang", "standard")).isEqualTo(1);
        assertThat(bench.errLines()).singleElement().asString().contains("put a step under it");
        assertThat(bench.outLines()).isEmpty();
        assertThat(bench.run("hang", "floor")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 20", "2, 20", "3, 10"})
    void aNewcomerHasTwentySecondsToGetReady(int sessions, int seconds) throws StorageFailure {
        for (var i = 0; i < sessions; i++) {
            bench.store.append(List.of(Entries.hung(i)));
        }
        bench.run("hang", "gentle");
        assertThat(bench.outLines().getFirst()).isEqualTo("Get ready, set 1 of 2, " + seconds + " s");
    }

    @Test
    void anEarlierSessionThatWasCutOffIsKeptBeforeTheNextOne() throws StorageFailure {
        bench.store.save(Entries.hung(1));
        bench.run("hang", "gentle");
        assertThat(bench.store.read().entries()).hasSize(2).contains(Entries.hung(1));
        assertThat(bench.err.toString()).contains("a session that was cut off is kept in the history");
    }

    @Test
    void nothingIsSaidOfASessionThatWasCutOffOnceItWasKept() throws StorageFailure {
        bench.terminal = true;
        bench.store.append(List.of(Entries.hung(1)));
        bench.store.save(Entries.hung(1));
        bench.run("hang", "gentle");
        assertThat(bench.store.read().entries()).hasSize(2).contains(Entries.hung(1));
        assertThat(bench.err.toString()).doesNotContain("cut off");
    }

    @ParameterizedTest
    @CsvSource({"n, 1", "y, 2", "'', 2"})
    void onATerminalOneIsAskedAboutIt(String answer, int entries) throws StorageFailure {
        bench.terminal = true;
        bench.answers.addAll(List.of(answer, ""));
        bench.store.save(Entries.hung(1));
        bench.run("hang", "gentle");
        assertThat(bench.store.read().entries()).hasSize(entries);
        assertThat(bench.store.recover()).isEmpty();
    }

    @Test
    void whatCannotBeUnderstoodOfAnEarlierSessionKeepsNobodyFromHanging() throws StorageFailure {
        bench.checkpoint = new Checkpoint() {
            @Override
            public void save(Entry soFar) throws StorageFailure {
                bench.store.save(soFar);
            }

            @Override
            public void clear() throws StorageFailure {
                bench.store.clear();
            }

            @Override
            public Optional<Entry> recover() throws StorageFailure {
                throw new StorageFailure("running.json", StorageFailure.Reason.DAMAGED);
            }
        };
        assertThat(bench.run("hang", "gentle")).isZero();
        assertThat(bench.store.read().entries()).hasSize(1);
        assertThat(bench.err.toString()).contains("running.json could not be understood and was set aside");
    }

    @Test
    void aLookLeavesAnEarlierSessionAlone() throws StorageFailure {
        bench.store.save(Entries.hung(1));
        bench.run("hang", "gentle", "--speed", "50");
        assertThat(bench.store.recover()).contains(Entries.hung(1));
    }

    @Test
    void aStopSignOfTheLastDayIsAWarning() throws StorageFailure {
        bench.store.append(List.of(Entries.hung(1).withSigns(Set.of(Sign.NUMB))));
        bench.run("hang", "gentle");
        assertThat(bench.err.toString()).contains("a stop sign was noted in the last 24 hours");
    }

    @Test
    void aDiskThatRefusesIsSaidOnceAndEndsInFailure() {
        bench.time.at(5, () -> bench.store.failWith(new StorageFailure("/data", StorageFailure.Reason.FULL)));
        assertThat(bench.run("hang", "gentle")).isEqualTo(1);
        assertThat(bench.errLines())
                .filteredOn(line -> line.startsWith("plumbline: /data has no room left;"))
                .hasSize(1);
    }

    @Test
    void aDiskThatRefusesAtOnceStopsEverythingBeforeItBegins() {
        bench.store.failWith(new StorageFailure("/data", StorageFailure.Reason.NOT_ALLOWED));
        assertThat(bench.run("hang", "gentle")).isEqualTo(1);
        assertThat(bench.outLines()).isEmpty();
        assertThat(bench.errLines())
                .containsExactly("plumbline: /data may not be read or written;"
                        + " give yourself the right to write there, or choose another --data.");
    }

    @Test
    void aLogThatCannotBeWrittenStopsEverythingBeforeItBegins() {
        bench.logFailure = new StorageFailure("/no/log", StorageFailure.Reason.MISSING);
        assertThat(bench.run("hang", "gentle", "--log", "/no/log")).isEqualTo(1);
        assertThat(bench.outLines()).isEmpty();
        assertThat(bench.errLines()).last().isEqualTo("plumbline: /no/log is not there; choose another --log.");
    }

    @Test
    void afterAHangTooShortForASecondOtherWaysAreOffered() {
        bench.press(14, Key.BACKSPACE);
        assertThat(bench.run("hang", "standard", "--get-ready", "10")).isZero();
        assertThat(bench.err.toString()).contains("plumbline hang lowbar");
        assertThat(entry().sets()).hasSize(1);
    }

    private static Settings at(Bar bar) {
        return Settings.DEFAULT.withPractice(Settings.DEFAULT.practice().withBars(List.of(bar), bar.name()));
    }

    private Entry entry() {
        return bench.store.read().entries().getLast();
    }

    private List<SessionLog.Crossed> edges() {
        return bench.log.stream()
                .filter(SessionLog.Crossed.class::isInstance)
                .map(SessionLog.Crossed.class::cast)
                .toList();
    }
}
