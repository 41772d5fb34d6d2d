package dev.plumbline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Archive;
import dev.plumbline.history.History;
import dev.plumbline.history.Performed;
import dev.plumbline.history.Problem;
import dev.plumbline.history.Revision;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Routines;
import dev.plumbline.settings.TextSize;
import dev.plumbline.settings.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private final Bench bench = new Bench();

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
            dance                              | there is no command 'dance'; see plumbline --help.
            --loud                             | plumbline has no option --loud; see plumbline --help.
            hang                               | plumbline hang needs ROUTINE; see plumbline hang --help.
            hang standard --speed --no-sound   | --speed needs a value; see plumbline hang --help.
            hang standard now                  | plumbline hang does not know what to do with 'now'; see plumbline hang --help.
            hang standard --speed              | --speed needs a value; see plumbline hang --help.
            hang standard --speed 0            | --speed takes a whole number from 1 to 100, not '0'; see plumbline hang --help.
            hang standard --speed 101          | --speed takes a whole number from 1 to 100, not '101'; see plumbline hang --help.
            hang standard --speed fast         | --speed takes a whole number from 1 to 100, not 'fast'; see plumbline hang --help.
            hang standard --speed 2 --speed 3  | --speed is there twice, and once is enough; see plumbline hang --help.
            hang standard --get-ready 4        | --get-ready takes a whole number from 5 to 60 seconds, not '4'; see plumbline hang --help.
            hang standard --get-ready 61       | --get-ready takes a whole number from 5 to 60 seconds, not '61'; see plumbline hang --help.
            hang standard --before 11          | --before takes a whole number from 0 to 10, not '11'; see plumbline hang --help.
            hang standard --after -1           | --after takes a whole number from 0 to 10, not '-1'; see plumbline hang --help.
            hang handstand                     | there is no routine 'handstand'; choose one of first, gentle, standard, long, open, lowbar, floor.
            cues handstand                     | there is no routine 'handstand'; choose one of first, gentle, standard, long, open, lowbar, floor.
            start handstand                    | there is no routine 'handstand'; choose one of first, gentle, standard, long, open, lowbar, floor.
            routines --xml                     | plumbline routines has no option --xml; see plumbline routines --help.
            history --from yesterday           | --from takes a date such as 2026-03-01, not 'yesterday'; see plumbline history --help.
            history --to 2026-02-30            | --to takes a date such as 2026-03-01, not '2026-02-30'; see plumbline history --help.
            history --from 2026-03-02 --to 2026-03-01 | --from 2026-03-02 is after --to 2026-03-01; swap them.
            export                             | plumbline export needs --format csv|json|html|ics; see plumbline export --help.
            export --format pdf                | --format takes csv, json, html or ics, not 'pdf'; see plumbline export --help.
            export --format fit                | --format takes csv, json, html or ics, not 'fit'; see plumbline export --help.
            import                             | plumbline import needs FILE; see plumbline import --help.
            tour                               | plumbline tour needs --out DIR; see plumbline tour --help.
            tour --out d --size 10             | --size takes a size such as 1440x900, up to 9999x9999, not '10'; see plumbline tour --help.
            tour --out d --theme blue          | --theme takes light or dark, not 'blue'; see plumbline tour --help.
            tour --out d --text 3              | --text takes 1, 1.15, 1.3, 1.6 or 2, not '3'; see plumbline tour --help.
            tour --out d --lang e_n            | --lang takes a language tag such as en or de, not 'e_n'; see plumbline tour --help.
            --data                             | --data needs a value; see plumbline --help.
            """)
    void wrongUseIsOneSentenceAndTwo(String arguments, String sentence) {
        assertThat(bench.run(arguments.split(" "))).isEqualTo(2);
        assertThat(bench.errLines()).containsExactly("plumbline: " + sentence);
        assertThat(bench.out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "hang --help", "history --data d --help", "tour --help", "--help routines"})
    void helpIsPrintedAndCostsNothing(String arguments) {
        assertThat(bench.run(arguments.split(" "))).isZero();
        assertThat(bench.out.toString()).startsWith("Usage: plumbline").contains("--data");
        assertThat(bench.made).isZero();
    }

    @Test
    void theVersionIsPrintedAndCostsNothing() {
        assertThat(bench.run("--version")).isZero();
        assertThat(bench.outLines()).containsExactly("plumbline 1.2.3");
        assertThat(bench.made).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--data d history", "history --data d"})
    void theDataFolderCanBeNamedBeforeAndAfterTheCommand(String arguments) {
        bench.run(arguments.split(" "));
        assertThat(bench.data).isEqualTo(Path.of("d"));
    }

    @Test
    void anEmptyHistoryIsAnEmptyArray() {
        assertThat(bench.run("history", "--json")).isZero();
        assertThat(bench.out.toString().strip()).isEqualTo("[]");
    }

    @Test
    void theHistoryIsALineAnEntry() throws StorageFailure {
        bench.store.append(List.of(Entries.hung(2), Entries.hung(1).withNote("a\u001b[2Jb")));
        assertThat(bench.run("history")).isZero();
        assertThat(bench.outLines())
                .containsExactly(
                        "2026-02-28 12:00  Gentle              0:12 hung, 1 set, \"a [2Jb\"",
                        "2026-02-28 13:00  Gentle              0:12 hung, 1 set");
    }

    @Test
    void nobodyHangsOnTheFloor() throws StorageFailure {
        bench.store.append(List.of(Entries.hung(1).withRoutine(Performed.of(Routines.FLOOR))));
        bench.run("history");
        assertThat(bench.outLines()).containsExactly("2026-02-28 12:00  Floor               0:12 on the floor, 1 set");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,          -,          1
            2026-02-28, -,          1
            2026-03-01, -,          0
            -,          2026-02-28, 1
            -,          2026-02-27, 0
            2026-02-28, 2026-02-28, 1
            """)
    void bothDaysAreIncluded(String from, String to, int entries) throws StorageFailure {
        bench.store.append(List.of(Entries.hung(1)));
        var arguments = new java.util.ArrayList<>(List.of("history"));
        if (from != null) {
            arguments.addAll(List.of("--from", from));
        }
        if (to != null) {
            arguments.addAll(List.of("--to", to));
        }
        assertThat(bench.run(arguments.toArray(String[]::new))).isZero();
        assertThat(bench.outLines()).hasSize(entries);
    }

    @Test
    void damagedLinesAreNamedAndCostNothingElse() {
        var problem =
                new Problem(Problem.Kind.DAMAGED, "0badcafe.jsonl", 3, 120, "feel_after is 11, not 0 to 10", true);
        bench.history = reading(new Archive(List.of(Entries.hung(1)), List.of(), List.of(problem)));
        assertThat(bench.run("history")).isZero();
        assertThat(bench.outLines()).hasSize(1);
        assertThat(bench.errLines())
                .containsExactly("plumbline: 0badcafe.jsonl, line 3: feel_after is 11, not 0 to 10;"
                        + " that line is left out and stays in the file.");
    }

    @Test
    void aFolderThatCannotBeReadIsOneSentenceAndOne() {
        bench.history = failing(new StorageFailure("/data", StorageFailure.Reason.NOT_A_FOLDER));
        assertThat(bench.run("history")).isEqualTo(1);
        assertThat(bench.errLines())
                .containsExactly("plumbline: /data is a file where a folder is needed;"
                        + " move it away, or choose another --data.");
    }

    @Test
    void whatShouldNeverHappenIsSaidWithoutAStackTrace() {
        var log = Logger.getLogger(Commands.class.getName());
        log.setLevel(Level.OFF);
        bench.history = failing(new IllegalStateException("a mistake of ours"));
        assertThat(bench.run("history")).isEqualTo(1);
        assertThat(bench.errLines())
                .containsExactly("plumbline: something went wrong that should not have;"
                        + " what is known about it is in /state/plumbline.log.");
    }

    @Test
    void routinesAreListed() {
        assertThat(bench.run("routines")).isZero();
        assertThat(bench.outLines())
                .hasSize(7)
                .contains("standard  Standard            relax 16 s, chin tuck 8 s, swing 11 s, slow land 10 s;"
                        + " 2 sets, rest 90 s");
    }

    @Test
    void routinesAreListedAsJson() {
        assertThat(bench.run("routines", "--json")).isZero();
        assertThat(bench.out.toString())
                .contains("{\"id\":\"first\",\"name\":\"First hang\",\"sets\":2,\"rest_s\":60.000,\"phases\":"
                        + "[{\"phase\":\"RELAX\",\"s\":7.000},{\"phase\":\"SLOW_LAND\",\"s\":9.000}],"
                        + "\"breath\":{\"in\":3.000,\"out\":4.000},"
                        + "\"variants\":{\"swing\":\"off\",\"grip\":\"relaxed\",\"feet\":\"free\"}}")
                .contains("\"get_ready_s\":30.000");
    }

    @Test
    void aCueSheetIsPrintedWithItsTimes() {
        assertThat(bench.run("cues", "long")).isZero();
        assertThat(bench.outLines())
                .contains("Swing, set 1, 20.0 s")
                .contains("    7.22  tone.swing_right")
                .contains("    8.70  voice.n_swing     \"Swing next.\" [then Swing]".replace("8.70", " 8.7"));
    }

    @Test
    void aCueSheetIsPrintedAsJson() {
        assertThat(bench.run("cues", "standard", "--json")).isZero();
        assertThat(bench.out.toString())
                .startsWith("[{\"phase\":\"GET_READY\",\"set\":1,\"length\":10.000,\"cues\":[")
                .contains(
                        "{\"t\":0.300,\"id\":\"voice.set_1\",\"text\":\"Set one of two.\",\"screen\":\"Set 1 of 2\"}");
    }

    @Test
    void aTourIsOrderedAsAsked() {
        assertThat(bench.run(
                        "tour",
                        "--out",
                        "pictures",
                        "--size",
                        "1000x700",
                        "--theme",
                        "dark",
                        "--text",
                        "1.3",
                        "--only",
                        "today"))
                .isZero();
        assertThat(bench.tours)
                .containsExactly(new Tour.Order(
                        Path.of("pictures"), 1000, 700, Theme.DARK, TextSize.of(1.3), Locale.ENGLISH, "today"));
        assertThat(bench.outLines())
                .containsExactly(Path.of("pictures", "today.png").toString());
    }

    @ParameterizedTest
    @CsvSource({"true, true, 0", "false, false, 0", "false, true, 1"})
    void theDoctorFailsOnlyWhereSomethingNeededDoesNotWork(boolean works, boolean needed, int code) {
        bench.findings.add(new Finding("sound", works, needed, "what to do"));
        assertThat(bench.run("doctor")).isEqualTo(code);
        assertThat(bench.outLines())
                .singleElement()
                .asString()
                .contains("sound")
                .contains("what to do");
    }

    @Test
    void withADisplayTheWindowOpens() {
        assertThat(bench.run()).isZero();
        assertThat(bench.run("start", "gentle")).isZero();
        assertThat(bench.windows).containsExactly("", "gentle");
    }

    @Test
    void withoutADisplayTheChosenRoutineIsGuidedHere() {
        bench.missingDisplay = Optional.of("No display: DISPLAY is not set.");
        bench.settings = bench.settings.withPractice(bench.settings.practice().withRoutine("gentle"));
        assertThat(bench.run()).isZero();
        assertThat(bench.errLines().getFirst())
                .isEqualTo("plumbline: No display: DISPLAY is not set. Guiding 'gentle' here in the terminal instead.");
        assertThat(bench.outLines()).contains("Relax, 14 s");
    }

    @Test
    void withoutADisplayStartSaysWhatWorks() {
        bench.missingDisplay = Optional.of("No display: DISPLAY is not set.");
        assertThat(bench.run("start", "gentle")).isEqualTo(1);
        assertThat(bench.errLines())
                .containsExactly("plumbline: No display: DISPLAY is not set. Use 'plumbline hang gentle' instead.");
    }

    private static History reading(Archive archive) {
        return new History() {
            @Override
            public Archive read() {
                return archive;
            }

            @Override
            public void append(List<? extends Revision> revisions) {}

            @Override
            public void erase(UUID id) {}
        };
    }

    private static History failing(Exception failure) {
        return new History() {
            @Override
            public Archive read() throws StorageFailure {
                if (failure instanceof StorageFailure storage) {
                    throw storage;
                }
                throw (RuntimeException) failure;
            }

            @Override
            public void append(List<? extends Revision> revisions) {}

            @Override
            public void erase(UUID id) {}
        };
    }
}
