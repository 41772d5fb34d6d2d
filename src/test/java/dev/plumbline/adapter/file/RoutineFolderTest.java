package dev.plumbline.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.StorageFailure.Reason;
import dev.plumbline.routine.Breath;
import dev.plumbline.routine.Catalogue;
import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Grip;
import dev.plumbline.routine.Lock;
import dev.plumbline.routine.OwnRoutine;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.PlannedPhase;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.RoutineFile;
import dev.plumbline.routine.Routines;
import dev.plumbline.routine.Rule;
import dev.plumbline.routine.Swing;
import dev.plumbline.routine.Variants;
import dev.plumbline.support.Proposals;
import dev.plumbline.support.RandomProposals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutineFolderTest {
    private static final OwnRoutine MINE =
            OwnRoutine.of(Proposals.of("relax 20, land 12; 4:6; 3 x 75").routine());

    @TempDir
    private Path data;

    private Path folder() {
        return data.resolve("routines");
    }

    private Path put(String name, String content) throws IOException {
        Files.createDirectories(folder());
        return Files.writeString(folder().resolve(name), content);
    }

    private RoutineFolder store() {
        return new RoutineFolder(data, () -> Instant.parse("2026-03-01T12:00:00Z"));
    }

    static String golden() {
        try (var file = Objects.requireNonNull(RoutineFolderTest.class.getResourceAsStream("routine-v1.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    @Test
    void withoutAFolderThereIsWhatComesWithTheProgram() {
        var loaded = store().load();
        assertThat(loaded.catalogue()).isEqualTo(Catalogue.BUILT_IN);
        assertThat(loaded.catalogue().all()).isEqualTo(Routines.all());
        assertThat(loaded.problems()).isEmpty();
        assertThat(folder()).doesNotExist();
    }

    @Test
    void whatIsSavedIsLoadedAndWhatIsRemovedIsGone() throws Exception {
        store().save(MINE);
        assertThat(folder().resolve("mine.json")).exists();
        assertThat(store().load().catalogue().own()).containsExactly(MINE);

        var longer = MINE.withRoutine(Proposals.of("relax 30, land 12").routine());
        store().save(longer);
        assertThat(store().load().catalogue().own()).containsExactly(longer);
        assertThat(folder()).isDirectoryNotContaining(file -> !file.endsWith("mine.json"));

        store().remove("mine");
        store().remove("mine");
        assertThat(store().load().catalogue()).isEqualTo(Catalogue.BUILT_IN);
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anySoundRoutineReadsBackEqual(int seed) {
        var kept = OwnRoutine.of(new RandomProposals(seed).sound());
        assertThat(RoutineCodec.read(RoutineCodec.text(kept))).isEqualTo(new RoutineFile.Sound(kept));
    }

    @Test
    void theGoldenFileSaysWhatItAlwaysSaidAndIsWrittenAsItWasRead() {
        var kept = ((RoutineFile.Sound) RoutineCodec.read(golden())).routine();
        assertThat(kept.routine())
                .isEqualTo(new Routine(
                        "anna-mornings",
                        "Anna, mornings – gently",
                        List.of(
                                PlannedPhase.of(Phase.RELAX, 18),
                                PlannedPhase.of(Phase.SWING, 12),
                                PlannedPhase.of(Phase.SLOW_LAND, 12)),
                        Breath.of(4, 6),
                        new Variants(Swing.SIDE, Grip.FIRM, Feet.BENT),
                        3,
                        Duration.ofSeconds(75),
                        Duration.ofSeconds(15)));
        assertThat(kept.locks()).containsExactly(Lock.CHIN);
        assertThat(kept.daysAWeek()).isEqualTo(5);
        assertThat(kept.unknown())
                .isEqualTo(
                        Map.of("/phases/0/why", "\"to breathe\"", "/clinic", "{\"name\":\"Spree\",\"plan\":[1,2.50]}"));
        assertThat(RoutineCodec.text(kept) + "\n")
                .isEqualTo(golden().replace(",\"why\":\"to breathe\"", "")
                        .replace("\"s\":18.000", "\"s\":18.000,\"why\":\"to breathe\""));
    }

    @Test
    void whatOthersWroteSurvivesEditingAndStaysWithItsPhase() throws Exception {
        put("a.json", """
                {"v":1,"id":"a","name":"A","phases":[{"phase":"RELAX","s":16},{"phase":"CHIN_TUCK","s":8,"x":1},
                {"phase":"SWING","s":11,"y":[2]},{"phase":"SLOW_LAND","s":10}],"variants":{"swing":"fore_aft","z":3},"w":4}
                """);
        var kept = store().load().catalogue().own().getFirst();

        store().save(kept.withRoutine(kept.routine().withoutChin()));

        assertThat(folder().resolve("a.json"))
                .content()
                .contains("{\"phase\":\"SWING\",\"s\":11.000,\"y\":[2]}", "\"z\":3", "\"w\":4")
                .doesNotContain("\"x\"");
    }

    @Test
    void aFileUnderAnotherNameIsReplacedAndNotDoubled() throws Exception {
        var file = put("from my clinic.json", RoutineCodec.text(MINE));
        store().save(MINE.withRoutine(Proposals.of("relax 30, land 12").routine()));
        assertThat(folder().toFile().list()).containsExactly("from my clinic.json");
        assertThat(file).content().contains("30.000");
        store().remove("mine");
        assertThat(folder()).isEmptyDirectory();
    }

    @Test
    void ofTwoFilesWithOneIdTheOneNamedAfterItCounts() throws Exception {
        put("mine (conflict).json", RoutineCodec.text(MINE).replace("Mine", "Theirs"));
        put("mine.json", RoutineCodec.text(MINE));
        var loaded = store().load();
        assertThat(loaded.catalogue().own()).containsExactly(MINE);
        assertThat(loaded.refused()).hasSize(1).first().satisfies(refused -> {
            assertThat(refused.file()).isEqualTo("mine (conflict).json");
            assertThat(refused.why().objections().getFirst().rule()).isEqualTo(Rule.ID_TWICE);
        });
        assertThat(loaded.problems()).isEmpty();
    }

    @Test
    void anUnsoundRoutineIsRefusedWithItsReasonAndStaysWhereItIs() throws Exception {
        var file = put("mine.json", RoutineCodec.text(MINE).replace("\"s\":12.000", "\"s\":4.000"));
        var loaded = store().load();
        assertThat(loaded.catalogue().own()).isEmpty();
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.refused())
                .hasSize(1)
                .first()
                .satisfies(refused -> assertThat(refused.why().objections())
                        .extracting(objection -> objection.rule())
                        .containsExactly(Rule.SHORT));

        store().save(MINE);

        assertThat(file).content().contains("4.000");
        assertThat(folder().resolve("mine-2.json")).exists();
        assertThat(store().load().catalogue().own()).containsExactly(MINE);
    }

    @Test
    void aLockedPartIsRefusedInTheFileItself() {
        var text = golden().replace("\"locks\":[\"chin\"]", "\"locks\":[\"swing\",\"chin\"]");
        assertThat(RoutineCodec.read(text))
                .isInstanceOfSatisfying(
                        RoutineFile.Unsound.class,
                        unsound -> assertThat(unsound.objections())
                                .extracting(objection -> objection.rule())
                                .containsExactly(Rule.LOCKED_SWING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"format\":\"plumbline\",\"v\":1,\"entries\":[]}",
                "{\"id\":\"a\",\"name\":\"A\",\"phases\":[{\"phase\":\"DANCE\",\"s\":10}]}",
                "{\"id\":\"a\",\"name\":\"A\",\"phases\":[{\"s\":10}]}",
                "{\"id\":\"a\",\"name\":\"A\",\"phases\":[{\"phase\":\"RELAX\",\"s\":-10}]}",
                "{\"id\":\"a\",\"name\":\"A\",\"phases\":[{\"phase\":\"RELAX\",\"s\":\"10\"}]}",
                "{\"id\":\"a\",\"name\":\"A\",\"phases\":[{\"phase\":\"RELAX\",\"s\":1e300}]}",
                "{\"id\":\"a\",\"name\":\"A\",\"sets\":99999999999}",
                "{\"id\":7}",
                "{} {}",
                "\u0000\u0000\u0000"
            })
    void aFileThatIsNoRoutineIsSetAsideAndSaidOnce(String broken) throws Exception {
        var file = put("a.json", broken);
        var loaded = store().load();
        assertThat(loaded.problems()).extracting(StorageFailure::reason).containsExactly(Reason.DAMAGED);
        assertThat(file).doesNotExist();
        assertThat(folder().resolve("a.json.corrupt-20260301T120000.000Z")).hasContent(broken);
        assertThat(store().load().problems()).isEmpty();
    }

    @Test
    void deepNestingAndALongFileAreSetAside() throws Exception {
        put("deep.json", golden().replace("\"clinic\":", "\"deep\":" + "[".repeat(60) + "]".repeat(60) + ",\"c\":"));
        put("long.json", golden().replace("Spree", "S".repeat(100_001)));
        assertThat(store().load().problems())
                .extracting(StorageFailure::reason)
                .containsExactly(Reason.DAMAGED, Reason.DAMAGED);
        assertThat(folder().toFile().list()).hasSize(2).allMatch(name -> name.contains(".corrupt-"));
    }

    @Test
    void aRoutineOfANewerVersionIsOfferedAndNeverWritten() throws Exception {
        var file = put("anna.json", golden().replace("\"v\":1", "\"v\":2"));
        var kept = store().load().catalogue().own().getFirst();
        assertThat(kept.readOnly()).isTrue();
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> store().save(kept))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.NEWER));
        assertThat(file).content().contains("\"v\":2");
    }

    @Test
    void aFileOfANewerVersionThatMeansNothingHereIsLeftAlone() throws Exception {
        var file = put("anna.json", "{\"v\":2,\"id\":\"anna\",\"phases\":{\"all\":true}}");
        assertThat(store().load().problems()).extracting(StorageFailure::reason).containsExactly(Reason.NEWER);
        assertThat(file).exists();
    }

    @Test
    void anOwnVersionStandsInThePlaceOfTheBuiltInRoutine() throws Exception {
        store().save(OwnRoutine.of(Routines.STANDARD.withoutSwing()));
        var catalogue = store().load().catalogue();
        assertThat(catalogue.all()).hasSameSizeAs(Routines.all());
        assertThat(catalogue.named("standard")).contains(Routines.STANDARD.withoutSwing());
        store().remove("standard");
        assertThat(store().load().catalogue().named("standard")).contains(Routines.STANDARD);
    }

    @ParameterizedTest
    @CsvSource({"folder.json, NOT_A_FILE", "absent.json, MISSING"})
    void aFileFromElsewhereThatCannotBeReadIsSaid(String name, Reason reason) throws Exception {
        Files.createDirectories(data.resolve("folder.json"));
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> RoutineFolder.read(data.resolve(name)))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(reason));
    }

    @Test
    void aFileFromElsewhereIsReadAndLeftAsItIs() throws Exception {
        var file = Files.writeString(data.resolve("broken.json"), "{");
        assertThat(RoutineFolder.read(file)).isInstanceOf(RoutineFile.Unreadable.class);
        assertThat(file).hasContent("{");
        RoutineFolder.write(file, MINE);
        assertThat(RoutineFolder.read(file)).isEqualTo(new RoutineFile.Sound(MINE));
    }

    @Test
    void aFileWhereTheFolderShouldBeIsSaid() throws Exception {
        Files.writeString(folder(), "");
        assertThat(store().load().problems()).extracting(StorageFailure::reason).containsExactly(Reason.NOT_A_FOLDER);
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> store().save(MINE))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.NOT_A_FOLDER));
    }
}
