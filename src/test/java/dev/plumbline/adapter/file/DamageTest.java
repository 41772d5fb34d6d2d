package dev.plumbline.adapter.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.plumbline.history.Entry;
import dev.plumbline.history.Problem;
import dev.plumbline.history.Problem.Kind;
import dev.plumbline.support.RandomEntries;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A damaged line costs that line only, whatever the damage.
class DamageTest {
    private final List<Entry> entries = new RandomEntries(42).some(8);

    @TempDir
    Path folder;

    private Path own;

    @BeforeEach
    void aHistoryOfEight() throws Exception {
        own = folder.resolve("data/history/0a1b2c3d.jsonl");
        history().append(entries);
    }

    private JsonLinesHistory history() {
        return new JsonLinesHistory(folder.resolve("data"), folder.resolve("state"), "0a1b2c3d");
    }

    private Path damaged() {
        return own.resolveSibling("damaged");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 0.5, 0.9, 0.999})
    void aTornLastLineCostsThatLineAndTheNextIsNotGluedToIt(double kept) throws Exception {
        var content = Files.readAllBytes(own);
        var last = lastLine(content);
        var torn = Arrays.copyOf(content, last + (int) ((content.length - last - 2) * kept) + 1);
        Files.write(own, torn);

        var read = history().read();
        assertThat(read.entries()).containsExactlyInAnyOrderElementsOf(entries.subList(0, 7));
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.DAMAGED);
            assertThat(problem.line()).isEqualTo(8);
            assertThat(problem.offset()).isEqualTo(last);
            assertThat(problem.reason()).startsWith("The line was cut off");
        });

        history().append(entries.getLast());
        var again = history().read();
        assertThat(again.entries()).containsExactlyInAnyOrderElementsOf(entries);
        assertThat(again.problems()).extracting(Problem::known).containsExactly(true);
        assertThat(Files.readAllBytes(own)).startsWith(torn);
    }

    private static int lastLine(byte[] content) {
        var at = content.length - 1;
        while (content[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    @Test
    void aWholeLastLineWithoutItsEndIsRead() throws Exception {
        var content = Files.readAllBytes(own);
        Files.write(own, Arrays.copyOf(content, content.length - 1));
        assertThat(history().read().problems()).isEmpty();
        var more = new RandomEntries(43).next();
        history().append(more);
        assertThat(history().read().entries()).hasSize(9).contains(more);
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFlippedBitCostsAtMostTheLinesItTouches(int seed) throws Exception {
        var content = Files.readAllBytes(own);
        var random = new Random(seed);
        content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(own, content);

        var read = history().read();
        var untouched = read.entries().stream().filter(entries::contains).count();
        assertThat(untouched).isGreaterThanOrEqualTo(6); // two where it hit the newline between them
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rubbish",
                "{",
                "[]",
                "null",
                "{}",
                "{\"v\":1}",
                "\u0000\u0000\u0000\u0000\u0000\u0000",
                "{\u0000\"\u0000",
                "\uFEFF{}",
                "{\"v\":1,\"v\":\"\u001b[31m\"}"
            })
    void aLineThatIsNoRecordIsSetAsideWithTheSourceUntouched(String line) throws Exception {
        Files.writeString(own, line + "\n", UTF_8, StandardOpenOption.APPEND);
        var before = Files.readAllBytes(own);

        var read = history().read();
        assertThat(read.entries()).hasSize(8);
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("0a1b2c3d.jsonl");
            assertThat(problem.line()).isEqualTo(9);
            assertThat(problem.known()).isFalse();
            assertThat(problem.reason()).doesNotContain("\u001b").isNotBlank();
        });
        assertThat(Files.readAllBytes(own)).isEqualTo(before);
        assertThat(copies()).singleElement().satisfies(copy -> assertThat(copy).hasBinaryContent(line.getBytes(UTF_8)));
    }

    private List<Path> copies() throws IOException {
        try (var copies = Files.list(damaged())) {
            return copies.toList();
        }
    }

    @Test
    void aDamagedLineIsToldOnceUnlessItChanges() throws Exception {
        Files.writeString(own, "rubbish\n", StandardOpenOption.APPEND);
        assertThat(history().read().problems()).extracting(Problem::known).containsExactly(false);
        assertThat(history().read().problems()).extracting(Problem::known).containsExactly(true);

        Files.writeString(own, Files.readString(own).replace("rubbish", "garbage"));
        assertThat(history().read().problems()).extracting(Problem::known).containsExactly(false);
        assertThat(copies()).hasSize(2);
    }

    @Test
    void anAppendDoesNotCountAsTelling() throws Exception {
        Files.writeString(own, "rubbish\n", StandardOpenOption.APPEND);
        history().append(new RandomEntries(44).next());
        assertThat(history().read().problems()).extracting(Problem::known).containsExactly(false);
    }

    @Test
    void bytesThatAreNoTextCostTheirLineOnly() throws Exception {
        Files.write(own, new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', '}', '\n'}, StandardOpenOption.APPEND);
        Files.writeString(own, EntryWriter.text(new RandomEntries(45).next()) + "\n", StandardOpenOption.APPEND);
        var read = history().read();
        assertThat(read.entries()).hasSize(9);
        assertThat(read.problems()).extracting(Problem::reason).containsExactly("The text is no UTF-8");
    }

    @Test
    void aLineOfAHundredMegabytesIsSkippedInBoundedMemory() throws Exception {
        var more = new RandomEntries(46).next();
        try (var out = Files.newOutputStream(own, StandardOpenOption.APPEND)) {
            writeHugeLine(out);
            out.write((EntryWriter.text(more) + "\n").getBytes(UTF_8));
        }
        var read = history().read();
        assertThat(read.entries()).hasSize(9).contains(more);
        assertThat(read.problems()).extracting(Problem::kind, Problem::line).containsExactly(tuple(Kind.TOO_LONG, 9L));
        assertThat(copies()).singleElement().satisfies(copy -> assertThat(copy).hasSize(Json.LONGEST));
    }

    private static void writeHugeLine(OutputStream out) throws IOException {
        var chunk = new byte[1_000_000];
        Arrays.fill(chunk, (byte) 'x');
        out.write("{\"note\":\"".getBytes(UTF_8));
        for (var i = 0; i < 100; i++) {
            out.write(chunk);
        }
        out.write("\"}\n".getBytes(UTF_8));
    }

    @Test
    void aByteOrderMarkBeforeTheFirstLineIsNoDamage() throws Exception {
        Files.writeString(own, "\uFEFF" + Files.readString(own).replace("\n", "\r\n"));
        var read = history().read();
        assertThat(read.problems()).isEmpty();
        assertThat(read.entries()).containsExactlyInAnyOrderElementsOf(entries);
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheOthersAreRead() throws Exception {
        Files.createDirectory(own.resolveSibling("folder.jsonl"));
        var read = history().read();
        assertThat(read.entries()).hasSize(8);
        assertThat(read.problems())
                .extracting(Problem::kind, Problem::file)
                .containsExactly(tuple(Kind.UNREADABLE, "folder.jsonl"));
    }
}
