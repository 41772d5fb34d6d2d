package dev.plumbline.cue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cue.Cue.Sounded;
import dev.plumbline.cue.Cue.Spoken;
import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Grip;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import dev.plumbline.routine.Swing;
import dev.plumbline.routine.Variants;
import dev.plumbline.session.Preparation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The compiler gives the written sheets, to the last hundredth of a second.
class GoldenSheetTest {
    /// A finished sheet and where in a session it comes about.
    record Golden(String name, Routine routine, Preparation preparation, Profile profile, List<Place> places) {
        @Override
        public String toString() {
            return name;
        }
    }

    record Place(Phase phase, int set) {
        static Place first(Phase phase) {
            return new Place(phase, 1);
        }
    }

    private static final Preparation USUAL = Preparation.usual();
    private static final Profile PROFILE = Profile.usual();
    private static final Place SECOND_REST = new Place(Phase.REST, 2);
    private static final Place SECOND_READY = new Place(Phase.GET_READY, 2);

    static Stream<Golden> sheets() {
        return Stream.of(
                golden(
                        "A",
                        Routines.STANDARD,
                        Place.first(Phase.GET_READY),
                        Place.first(Phase.RELAX),
                        Place.first(Phase.CHIN_TUCK),
                        Place.first(Phase.SWING),
                        Place.first(Phase.SLOW_LAND),
                        SECOND_REST,
                        SECOND_READY),
                golden("A2", Routines.STANDARD, new Place(Phase.FINISHED, 2)),
                golden(
                        "B",
                        Routines.GENTLE,
                        Place.first(Phase.GET_READY),
                        Place.first(Phase.RELAX),
                        Place.first(Phase.CHIN_TUCK),
                        Place.first(Phase.SLOW_LAND),
                        SECOND_REST,
                        SECOND_READY),
                golden(
                        "C",
                        Routines.LONG,
                        Place.first(Phase.RELAX),
                        Place.first(Phase.CHIN_TUCK),
                        Place.first(Phase.SWING)),
                golden(
                        "D",
                        Routines.OPEN,
                        Place.first(Phase.GET_READY),
                        Place.first(Phase.OPEN_HANG),
                        Place.first(Phase.SLOW_LAND)),
                golden(
                        "E",
                        standard(Swing.PARTNER),
                        Place.first(Phase.GET_READY),
                        Place.first(Phase.CHIN_TUCK),
                        Place.first(Phase.SWING)),
                golden(
                        "F",
                        standard(Swing.SIDE),
                        Place.first(Phase.CHIN_TUCK),
                        Place.first(Phase.SWING),
                        new Place(Phase.SWING, 2)),
                new Golden(
                        "G",
                        Routines.FLOOR,
                        Preparation.of(null, Routines.FLOOR, 9, null),
                        PROFILE,
                        Stream.of(
                                        Phase.GET_READY,
                                        Phase.SETTLE,
                                        Phase.BREATHE,
                                        Phase.KNEES,
                                        Phase.ROLL,
                                        Phase.SIT,
                                        Phase.STAND)
                                .map(Place::first)
                                .toList()),
                golden("H1", Routines.LOWBAR, lowBarPlaces()),
                golden("H2", bent(), lowBarPlaces()),
                new Golden(
                        "I",
                        Routines.FIRST,
                        Preparation.of(null, Routines.FIRST, 0, Mount.DOORWAY),
                        PROFILE.withMount(Mount.DOORWAY),
                        List.of(Place.first(Phase.GET_READY), Place.first(Phase.RELAX), Place.first(Phase.SLOW_LAND))));
    }

    private static Place[] lowBarPlaces() {
        return new Place[] {
            Place.first(Phase.GET_READY),
            Place.first(Phase.RELAX),
            Place.first(Phase.CHIN_TUCK),
            Place.first(Phase.SLOW_LAND)
        };
    }

    private static Golden golden(String name, Routine routine, Place... places) {
        return new Golden(name, routine, USUAL, PROFILE, List.of(places));
    }

    private static Routine standard(Swing swing) {
        return with(Routines.STANDARD, Variants.plain(swing));
    }

    private static Routine bent() {
        return with(Routines.LOWBAR, new Variants(Swing.OFF, Grip.RELAXED, Feet.BENT));
    }

    private static Routine with(Routine routine, Variants variants) {
        return new Routine(
                routine.id(),
                routine.name(),
                routine.phases(),
                routine.breath(),
                variants,
                routine.sets(),
                routine.rest(),
                routine.ownGetReady());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void theCompiledSheetIsTheWrittenOne(Golden golden) {
        assertThat(printed(golden))
                .containsExactlyElementsOf(Tables.rows("/dev/plumbline/cue/" + golden.name() + ".tsv"));
    }

    @Test
    void everySpokenLineShowsItsOwnTwin() {
        assertThat(sheets().flatMap(golden -> compiled(golden).stream()).flatMap(sheet -> sheet.spoken().stream()))
                .isNotEmpty()
                .allSatisfy(spoken ->
                        assertThat(spoken.words()).isEqualTo(spoken.line().twin()));
    }

    private static List<CueSheet> compiled(Golden golden) {
        return CueSheets.whole(golden.routine(), golden.preparation(), golden.profile(), Tables.english());
    }

    private static List<String> printed(Golden golden) {
        var states = CueSheets.states(golden.routine(), golden.preparation()).toList();
        var sheets = compiled(golden);
        var rows = new ArrayList<String>();
        rows.add("# t\ttones\tspoken\tends by");
        for (var place : golden.places()) {
            var i = IntStream.range(0, states.size())
                    .filter(n -> states.get(n).phase() == place.phase()
                            && states.get(n).set() == place.set())
                    .findFirst()
                    .orElseThrow();
            var heading = Heading.of(states.get(i));
            rows.add("## %s\t%s\t%s\t%s"
                    .formatted(
                            place.phase(),
                            Seconds.printed(sheets.get(i).length()),
                            heading.word().english(),
                            heading.then()));
            rows.addAll(rows(sheets.get(i)));
        }
        return rows;
    }

    private static List<String> rows(CueSheet sheet) {
        var byTime = new TreeMap<Duration, List<Cue>>();
        sheet.cues().stream()
                .filter(cue -> !cue.muted())
                .forEach(cue ->
                        byTime.computeIfAbsent(cue.at(), _ -> new ArrayList<>()).add(cue));
        return byTime.entrySet().stream().map(GoldenSheetTest::row).toList();
    }

    private static String row(Map.Entry<Duration, List<Cue>> instant) {
        var tones = new ArrayList<String>();
        var spoken = "\t";
        for (var cue : instant.getValue()) {
            switch (cue) {
                case Sounded sounded -> tones.add(named(sounded));
                case Spoken line -> spoken = line.line().spoken() + "\t" + Seconds.printedEnd(line.end());
                case Cue.Written _ -> {}
            }
        }
        return Seconds.printed(instant.getKey()) + "\t" + String.join(" + ", tones) + "\t" + spoken;
    }

    private static String named(Sounded sounded) {
        var name = sounded.tone().id();
        if (sounded.length() != null) {
            return name + " " + sounded.length().toSeconds() + "s";
        }
        return sounded.decibels() == 0 ? name : name + " at %.0f dB".formatted(sounded.decibels());
    }
}
