package dev.plumbline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Objection;
import dev.plumbline.routine.OwnRoutine;
import dev.plumbline.routine.RoutineFile;
import dev.plumbline.routine.Rules;
import dev.plumbline.settings.RoutineStore;
import dev.plumbline.support.Proposals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnRoutinesTest {
    private static final String ANNA = """
            {"v":1,"id":"anna","name":"Anna, mornings","phases":[{"phase":"RELAX","s":18},{"phase":"SLOW_LAND","s":12}],
            "sets":2,"rest_s":60,"locks":["swing"]}
            """;

    private final Bench bench = new Bench();

    @BeforeEach
    void sitAtATerminal() {
        bench.terminal = true;
    }

    @TempDir
    private Path folder;

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("from the clinic.json"), content)
                .toString();
    }

    private static OwnRoutine anna() {
        return OwnRoutine.of(Proposals.of("anna", "Anna, mornings", "relax 18, land 12; 2 x 60")
                .routine());
    }

    @Test
    void theyAreListedAfterTheBuiltInOnes() throws StorageFailure {
        bench.routines.save(anna());
        assertThat(bench.run("routines")).isZero();
        assertThat(bench.outLines())
                .hasSize(8)
                .last()
                .isEqualTo("anna      Anna, mornings      relax 18 s, slow land 12 s; 2 sets, rest 60 s");
        assertThat(bench.run("routines", "--json")).isZero();
        assertThat(bench.out.toString()).contains("{\"id\":\"anna\",\"name\":\"Anna, mornings\",\"sets\":2");
    }

    @Test
    void theyHaveACueSheetAndCanBeHungAndStarted() throws StorageFailure {
        bench.routines.save(anna());
        assertThat(bench.run("cues", "anna")).isZero();
        assertThat(bench.outLines()).contains("Relax, set 1, 18.0 s");
        assertThat(bench.run("hang", "anna")).isZero();
        assertThat(bench.store.read().entries().getFirst().routine())
                .satisfies(routine -> assertThat(routine.id()).isEqualTo("anna"));
        assertThat(bench.run("start", "anna")).isZero();
        assertThat(bench.windows).containsExactly("anna");
    }

    @Test
    void anUnknownNameIsToldBesideThem() throws StorageFailure {
        bench.routines.save(anna());
        assertThat(bench.run("cues", "bella")).isEqualTo(2);
        assertThat(bench.errLines())
                .containsExactly("plumbline: there is no routine 'bella';"
                        + " choose one of first, gentle, standard, long, open, lowbar, floor, anna.");
    }

    @Test
    void aFileWithAnUnsoundRoutineIsNamedAndCostsNothingElse() {
        var proposal = Proposals.of("relax 16, land 4; 11 x 60");
        List<Objection> objections = Rules.against(proposal);
        bench.routines.refused.add(new RoutineStore.Refused("mine.json", new RoutineFile.Unsound("Mine", objections)));
        bench.routines.problems.add(new StorageFailure("routines/b.json", StorageFailure.Reason.DAMAGED));
        assertThat(bench.run("routines")).isZero();
        assertThat(bench.outLines()).hasSize(7);
        assertThat(bench.errLines())
                .containsExactly(
                        "plumbline: routines/b.json could not be understood and was set aside;"
                                + " all else goes on without it; the copy lies beside it.",
                        "plumbline: routines/mine.json is not offered: Slow land needs at least 9 s for its words,"
                                + " not 4. A routine has 1 to 10 sets, not 11.");
    }

    @Test
    void aFileIsShownAndAddedOnAYes() throws Exception {
        bench.answers.add("y");
        assertThat(bench.run("open", file(ANNA))).isZero();
        assertThat(bench.outLines())
                .containsExactly("anna      Anna, mornings      relax 18 s, slow land 12 s; 2 sets, rest 60 s");
        assertThat(bench.errLines())
                .containsExactly(
                        "plumbline: the swing is locked off in it.",
                        "plumbline: add it? [y/N]",
                        "plumbline: added; start it with 'plumbline hang anna'.");
        assertThat(bench.routines.catalogue().named("anna")).isPresent();

        assertThat(bench.run("open", file(ANNA))).isZero();
        assertThat(bench.errLines()).last().isEqualTo("plumbline: 'anna' is here already, and the same.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n", "maybe"})
    void withoutAYesNothingIsAdded(String answer) throws Exception {
        if (!answer.isEmpty()) {
            bench.answers.add(answer);
        }
        assertThat(bench.run("open", file(ANNA))).isZero();
        assertThat(bench.errLines()).last().isEqualTo("plumbline: nothing was added.");
        assertThat(bench.routines.catalogue().own()).isEmpty();
    }

    @Test
    void withoutATerminalTheWindowAsks() throws Exception {
        bench.terminal = false;
        var file = file(ANNA);
        assertThat(bench.run("open", file)).isZero();
        assertThat(bench.windows).containsExactly(file);
        assertThat(bench.routines.catalogue().own()).isEmpty();
    }

    @Test
    void aDoubleClickLeavesEvenARefusalToTheWindow() throws Exception {
        var unsafe = file(ANNA.replace("\"s\":12", "\"s\":4"));
        assertThat(bench.run("open", "--window", unsafe)).isZero();
        assertThat(bench.windows).containsExactly(unsafe);

        bench.missingDisplay = Optional.of("No display: DISPLAY is not set.");
        assertThat(bench.run("open", "--window", unsafe)).isEqualTo(1);
        assertThat(bench.errLines())
                .containsExactly("plumbline: No display: DISPLAY is not set. Use 'plumbline open " + unsafe
                        + "' in a terminal instead.");
    }

    @Test
    void withoutATerminalAndADisplayTheAnswerIsReadFromThePipe() throws Exception {
        bench.terminal = false;
        bench.missingDisplay = Optional.of("No display: DISPLAY is not set.");
        bench.answers.add("yes");
        assertThat(bench.run("open", file(ANNA))).isZero();
        assertThat(bench.routines.catalogue().named("anna")).isPresent();
    }

    @Test
    void whatItTakesThePlaceOfIsSaid() throws Exception {
        assertThat(bench.run("open", file(ANNA.replace("\"anna\"", "\"standard\""))))
                .isZero();
        assertThat(bench.errLines()).contains("plumbline: add it in the place of 'Standard'? [y/N]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
            "s":12    | "s":4          | is refused: Slow land needs at least 9 s for its words, not 4.
            "sets":2  | "sets":0       | is refused: A routine has 1 to 10 sets, not 0.
            "anna"    | "../../anna"   | is refused: Its id “../../anna” may hold small letters, digits and hyphens only, 40 of them at most.
            "v":1     | "v":9,"sets":"x" | was written by a newer Plumbline; update this one.
            "s":12    | "s":"\u001b[2J" | holds no routine that can be read: s is not a number; ask for it again.
            RELAX     | \u001b[2J      | holds no routine that can be read:
            """)
    void anUnsafeFileIsRefusedInOneSentence(String part, String broken, String reason) throws Exception {
        var file = file(ANNA.replace(part, broken));
        assertThat(bench.run("open", file)).isEqualTo(1);
        assertThat(bench.errLines()).hasSize(1).first().asString().startsWith("plumbline: " + file + " " + reason);
        assertThat(bench.err.toString()).doesNotContain("\u001b");
        assertThat(bench.routines.catalogue().own()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        assertThat(bench.run("open", folder.resolve("no.json").toString())).isEqualTo(1);
        assertThat(bench.errLines()).hasSize(1).first().asString().endsWith("is not there; check the name.");
    }
}
