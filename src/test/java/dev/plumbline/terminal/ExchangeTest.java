package dev.plumbline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.StorageFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeTest {
    @TempDir
    private Path folder;

    private final Bench bench = new Bench();

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void whatGoesOutComesBackEqual(String format) throws StorageFailure {
        var file = folder.resolve("out").toString();
        bench.store.append(List.of(Entries.hung(1), Entries.hung(2).withNote("=1+1\n\"soft\"")));
        assertThat(bench.run("export", "--format", format, "-o", file)).isZero();

        var other = new Bench();
        assertThat(other.run("import", file)).isZero();
        assertThat(other.outLines()).containsExactly("new 2, changed 0, same 0, refused 0");
        assertThat(other.store.read().entries()).isEqualTo(bench.store.read().entries());
        assertThat(other.run("import", file)).isZero();
        assertThat(other.outLines()).contains("new 0, changed 0, same 2, refused 0");
        assertThat(other.store.revisions()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void afterASessionTheWholeHistoryIsInTheChosenFolder(String format) throws StorageFailure {
        bench.store.append(List.of(Entries.hung(1)));
        bench.settings = bench.settings.withExportTo(folder.toString());
        assertThat(bench.run("hang", "gentle", "--after", "7")).isZero();

        var other = new Bench();
        assertThat(other.run("import", folder.resolve("plumbline." + format).toString()))
                .isZero();
        assertThat(other.outLines()).containsExactly("new 2, changed 0, same 0, refused 0");
        assertThat(other.store.read().entries())
                .isEqualTo(bench.store.read().entries())
                .anyMatch(entry -> Integer.valueOf(7).equals(entry.feel().after()));
    }

    @Test
    void aHangThatIsNotKeptIsNotExportedEither() {
        bench.settings = bench.settings.withExportTo(folder.toString());
        assertThat(bench.run("hang", "gentle", "--speed", "10")).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stick", "bad\0name"})
    void aFolderThatIsAwayIsOneSentenceAndTheSessionIsKept(String name) throws StorageFailure {
        bench.settings = bench.settings.withExportTo(folder + "/" + name);
        assertThat(bench.run("hang", "gentle")).isZero();
        assertThat(bench.errLines())
                .contains("plumbline: nothing was written for other programs: " + bench.settings.exportTo()
                        + " is not there; check the name.");
        assertThat(bench.store.read().entries()).hasSize(1);
    }

    @Test
    void withoutAFileTheExportIsPrinted() throws StorageFailure {
        bench.store.append(List.of(Entries.hung(1)));
        assertThat(bench.run("export", "--format", "json")).isZero();
        assertThat(bench.out.toString()).startsWith("{\"format\":\"plumbline\",\"v\":1,\"entries\":[");
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        var file = Files.writeString(folder.resolve("table.csv"), "date,seconds\n2026-02-01,45\n");
        assertThat(bench.run("import", file.toString(), "--dry-run")).isZero();
        assertThat(bench.outLines()).containsExactly("new 1, changed 0, same 0, refused 0 (nothing was written)");
        assertThat(bench.store.revisions()).isEmpty();
    }

    @Test
    void theGoodIsTakenAndTheRefusedIsNamed() throws IOException {
        var file = Files.writeString(
                folder.resolve("table.csv"), "date,seconds\n2026-02-01,45\n2026-02-30,45\n2026-02-02,-3\n");
        assertThat(bench.run("import", file.toString())).isEqualTo(1);
        assertThat(bench.outLines()).containsExactly("new 1, changed 0, same 0, refused 2");
        assertThat(bench.errLines()).hasSize(2).allMatch(line -> line.startsWith("plumbline: " + file + ", line "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nothing       |
            not a table   | hello
            no export     | {"entries": []}
            broken        | {"format":"plumbline","v":1,"entries":[{"v":1
            score 11      | [{"v":1,"id":"01900000-0000-7000-8000-000000000001","rev":1,"device":"0badcafe","saved_at":"2026-02-01T08:00:00Z","started_at":"2026-02-01T08:00:00+01:00","zone":"Europe/Berlin","feel_after":11,"source":"score_only"}]
            deep          | [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
            """)
    void aHostileFileIsRefusedInASentence(String name, String content) throws IOException {
        var file = Files.writeString(folder.resolve("hostile"), content == null ? "" : content);
        assertThat(bench.run("import", file.toString())).as(name).isEqualTo(1);
        assertThat(bench.errLines())
                .singleElement()
                .asString()
                .contains("is refused: ")
                .doesNotContain("Exception");
        assertThat(bench.store.revisions()).isEmpty();
    }

    @Test
    void aLineOfAHundredMegabytesIsRefusedInASentence() throws IOException {
        var file = folder.resolve("long");
        var part = "x".repeat(1 << 20);
        try (var out = Files.newBufferedWriter(file)) {
            for (var i = 0; i < 100; i++) {
                out.write(part);
            }
        }
        assertThat(bench.run("import", file.toString())).isEqualTo(1);
        assertThat(bench.errLines()).singleElement().asString().contains("is refused: ");
    }

    @Test
    void bytesThatAreNoTextAreRefusedInASentence() throws IOException {
        var file = Files.write(folder.resolve("bytes"), new byte[] {'a', (byte) 0xFF, (byte) 0xFE, 0});
        assertThat(bench.run("import", file.toString())).isEqualTo(1);
        assertThat(bench.errLines()).singleElement().asString().contains("is refused: ");
    }

    @Test
    void aFileThatIsNotThereIsOneSentence() {
        var file = folder.resolve("none");
        assertThat(bench.run("import", file.toString())).isEqualTo(1);
        assertThat(bench.errLines()).containsExactly("plumbline: " + file + " is not there; check the name.");
    }

    @Test
    void anExportThatCannotBeWrittenIsOneSentence() {
        assertThat(bench.run(
                        "export",
                        "--format",
                        "csv",
                        "-o",
                        folder.resolve("no/such").toString()))
                .isEqualTo(1);
        assertThat(bench.errLines()).singleElement().asString().startsWith("plumbline: " + folder);
    }
}
