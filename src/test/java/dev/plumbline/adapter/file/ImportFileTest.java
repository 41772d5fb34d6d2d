package dev.plumbline.adapter.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.plumbline.adapter.file.ImportFile.Origin;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Imported;
import dev.plumbline.history.Imported.Found;
import dev.plumbline.history.Refusal;
import dev.plumbline.history.Source;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.StorageFailure.Reason;
import dev.plumbline.support.RandomEntries;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportFileTest {
    private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");
    private static final Origin HERE = new Origin("0a1b2c3d", NOW, ZoneId.of("Europe/Berlin"));

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aFile() {
        file = folder.resolve("file");
    }

    private Imported read(String text) throws Exception {
        Files.writeString(file, text);
        return ImportFile.read(file, HERE);
    }

    private static String export(String... elements) {
        return "{\"format\":\"plumbline\",\"v\":1,\"entries\":[\n" + String.join(",\n", elements) + "\n]}\n";
    }

    private static String golden() {
        return Golden.lines().getFirst();
    }

    @Test
    void datesAndSecondsBecomeHangs() throws Exception {
        var read = read("date,seconds\n2026-02-28,45\n2026-03-01,30.5\n");
        assertThat(read.refused()).isEmpty();
        assertThat(read.found())
                .extracting(
                        Found::line,
                        found -> found.entry().startedAt(),
                        found -> found.entry().hung())
                .containsExactly(
                        tuple(2L, OffsetDateTime.parse("2026-02-28T12:00:00+01:00"), Duration.ofSeconds(45)),
                        tuple(3L, OffsetDateTime.parse("2026-03-01T12:00:00+01:00"), Duration.ofMillis(30_500)));
        assertThat(read.found()).allSatisfy(found -> {
            assertThat(found.entry().source()).isEqualTo(Source.IMPORT);
            assertThat(found.entry().id().version()).isEqualTo(7);
            assertThat(found.entry().stamp().device()).isEqualTo("0a1b2c3d");
        });
    }

    @Test
    void aRowOfDatesAndSecondsHasTheSameIdEveryTime() throws Exception {
        var first = read("2026-02-28,45\n2026-02-28,45\n");
        var again = read("date,seconds\r\n2026-02-27,10\r\n2026-02-28,45.000\r\n2026-02-28,45\r\n");
        assertThat(ids(first)).doesNotHaveDuplicates().hasSize(2);
        assertThat(ids(again)).containsAll(ids(first)).hasSize(3);
    }

    private static List<String> ids(Imported read) {
        return read.found().stream().map(found -> found.entry().id().toString()).toList();
    }

    @Test
    void goodRowsAreTakenAndBadOnesNamed() throws Exception {
        var read = read("""
                date,seconds
                2026-02-28,45
                28.2.2026,45
                2026-02-30,45
                2026-03-01,0
                2026-03-01,1e9
                2026-03-01,=1+1
                2026-03-01
                2026-03-01,30,x
                2026-03-02,60
                """);
        assertThat(read.found()).extracting(Found::line).containsExactly(2L, 10L);
        assertThat(read.refused()).extracting(Refusal::line).containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(read.refused().getFirst().reason()).contains("28.2.2026");
    }

    @Test
    void goodElementsAreTakenAndBadOnesNamedByTheirLine() throws Exception {
        var other = EntryWriter.text(new RandomEntries(1).next());
        var read = read(export(
                golden(),
                golden().replace("\"feel_after\":6", "\"feel_after\":11"),
                "17",
                "{\"deep\":{\"deeper\":[]}}",
                Golden.lines().get(2),
                other));
        assertThat(read.found()).extracting(Found::line).containsExactly(2L, 7L);
        assertThat(read.refused())
                .extracting(Refusal::line, Refusal::reason)
                .containsExactly(
                        tuple(3L, "feel_after is 11, not 0 to 10"),
                        tuple(4L, "It is not an object"),
                        tuple(5L, "v is missing"),
                        tuple(6L, "It is a deletion, not an entry"));
    }

    @Test
    void whatComesBeforeBrokenJsonIsTaken() throws Exception {
        var whole = export(golden(), EntryWriter.text(new RandomEntries(1).next()));
        var read = read(whole.substring(0, whole.length() - 60));
        assertThat(read.found()).hasSize(1);
        assertThat(read.refused()).extracting(Refusal::line).containsExactly(3L);
    }

    @Test
    void rowsOfTheTableThatSayNoEntryAreNamed() throws Exception {
        var text = new StringBuilder();
        CsvExport.write(new RandomEntries(5).some(6), text);
        var lines = text.toString().split("\r\n", 2);
        var read = read(lines[0] + "\r\n1,not-an-id,1\r\n" + lines[1]);
        assertThat(read.found()).hasSize(6);
        assertThat(read.refused()).singleElement().satisfies(refusal -> {
            assertThat(refusal.line()).isEqualTo(2);
            assertThat(refusal.reason()).isEqualTo("id: 'not-an-id' is no UUID");
        });
    }

    @Test
    void columnsMayStandInAnotherOrderAndMoreMayBeThere() throws Exception {
        var read = read("""
                note,id,extra,source,saved_at,started_at,rev,device
                hello,0190a1b2-c3d4-7e5f-8a6b-0c1d2e3f4a5b,x,score_only,2026-03-01T12:00:00Z,2026-03-01T13:00:00+01:00,1,0a1b2c3d
                """);
        assertThat(read.refused()).isEmpty();
        assertThat(read.found()).extracting(found -> found.entry().note()).containsExactly("hello");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n ",
                "hello world",
                "{}",
                "{\"format\":\"other\",\"entries\":[]}",
                "{\"entries\":[]}",
                "{\"format\":\"plumbline\",\"v\":2,\"entries\":[]}",
                "{\"format\":\"plumbline\",\"v\":1,\"entries\":[]}x",
                "[",
                "[1,2,3]",
                "\"unclosed",
                "date,seconds\n\"2026-03-01,45\n",
                "date,seconds\n\"2026-03-01\"x,45\n",
                "\u0000\u0000\u0000",
                "PK\u0003\u0004\u0000"
            })
    void whatIsNothingOfOursIsRefusedWithAReason(String text) throws Exception {
        var read = read(text);
        assertThat(read.found()).isEmpty();
        assertThat(read.refused())
                .isNotEmpty()
                .allSatisfy(refusal -> assertThat(refusal.reason())
                        .isNotBlank()
                        .isNotEqualTo("null")
                        .doesNotContain("\u0000"));
    }

    @Test
    void textThatIsNoUtf8IsRefused() throws Exception {
        Files.write(file, export(golden().replace("lifting", "é")).getBytes(ISO_8859_1));
        assertThat(ImportFile.read(file, HERE).refused())
                .extracting(Refusal::reason)
                .containsExactly("The text is no UTF-8");
        Files.write(file, "date,seconds\n2026-03-01,4é\n".getBytes(ISO_8859_1));
        assertThat(ImportFile.read(file, HERE).refused())
                .extracting(Refusal::reason)
                .containsExactly("The text is no UTF-8");
        Files.write(file, "date,seconds\n2026-03-01,45\n".getBytes(UTF_16));
        assertThat(ImportFile.read(file, HERE).found()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoDamage() throws Exception {
        assertThat(read("\uFEFF" + export(golden())).found()).hasSize(1);
        assertThat(read("\uFEFFdate,seconds\n2026-03-01,45\n").found()).hasSize(1);
    }

    @Test
    void deepNestingIsRefused() throws Exception {
        assertThat(read("[".repeat(100_000)).refused())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("nesting depth"));
        var read = read(export(golden().replaceFirst("\\}$", ",\"x\":" + "[".repeat(60) + "]".repeat(60) + "}")));
        assertThat(read.found()).isEmpty();
        assertThat(read.refused()).hasSize(1);
    }

    @Test
    void anElementOrLineBeyondAMegabyteIsRefused() throws Exception {
        var tooLong = golden().replaceFirst(
                        "\\}$", ",\"x\":\"" + "y".repeat(999_000) + "\",\"z\":\"" + "y".repeat(2000) + "\"}");
        var read = read(export(tooLong, golden()));
        assertThat(read.found()).hasSize(1);
        assertThat(read.refused()).extracting(Refusal::line).containsExactly(2L);

        var table = read("date,seconds\n2026-03-01,45\n" + "9".repeat(1_100_000) + ",1\n2026-03-02,45\n");
        assertThat(table.found()).hasSize(1);
        assertThat(table.refused())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("1 MB"));
    }

    @Test
    void aNewerEntryIsFoundAsOne() throws Exception {
        var read = read(export(golden().replace("{\"v\":1,", "{\"v\":2,")));
        assertThat(read.found())
                .extracting(Found::entry)
                .allMatch(Entry::isNewer)
                .hasSize(1);
    }

    @Test
    void aFileBeyondTheLimitIsNotRead() throws Exception {
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200_000_001);
        }
        assertThat(reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aFileThatIsNotThereOrIsAFolderIsSaid() throws Exception {
        assertThat(reason()).isEqualTo(Reason.MISSING);
        Files.createDirectory(file);
        assertThat(reason()).isEqualTo(Reason.NOT_A_FILE);
    }

    private Reason reason() {
        var reasons = new Reason[1];
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> ImportFile.read(file, HERE))
                .satisfies(failure -> reasons[0] = failure.reason());
        return reasons[0];
    }
}
