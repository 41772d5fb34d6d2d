package dev.plumbline.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Problem;
import dev.plumbline.support.RandomEntries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A history that stays open knows what one that is opened anew knows, whatever happens to the files.
class KnownFilesTest {
    private static final int STEPS = 60;
    private static final String OWN = "0a1b2c3d";
    private static final String OTHER = "ffffffff";

    @TempDir
    Path folder;

    private Instant time = Instant.parse("2026-03-01T12:00:00Z");

    static IntStream seeds() {
        return IntStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aHistoryThatStaysOpenReadsWhatANewOneReads(int seed) throws Exception {
        var random = new Random(seed);
        var entries = new RandomEntries(seed);
        var open = history(OWN);
        for (var step = 0; step < STEPS; step++) {
            happens(random, entries, open);
            if (random.nextInt(3) > 0) {
                assertThat(told(open.read()))
                        .as("step %s", step)
                        .isEqualTo(told(history(OWN).read()));
            }
        }
    }

    private void happens(Random random, RandomEntries entries, JsonLinesHistory open) throws Exception {
        time = time.plusSeconds(1);
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> open.append(entries.some(1 + random.nextInt(3)));
            case 3, 4 -> history(random.nextBoolean() ? OWN : OTHER).append(entries.next());
            case 5 -> write(OTHER + ".jsonl", "half a line", StandardOpenOption.APPEND);
            case 6 -> write(OTHER + ".jsonl", "another half\n\n", StandardOpenOption.APPEND);
            case 7 -> {
                open.read();
                flipped(random);
                open.read(); // a byte changed far from the end is not seen behind what was added since
            }
            case 8 -> copied(random);
            default -> {
                var known = open.read().entries();
                if (!known.isEmpty()) {
                    open.erase(known.get(random.nextInt(known.size())).id());
                }
            }
        }
    }

    /// As a disk does, or a hand: another byte, and no other length.
    private void flipped(Random random) throws Exception {
        var file = file(random.nextBoolean() ? OWN + ".jsonl" : OTHER + ".jsonl");
        if (Files.exists(file) && Files.size(file) > 0) {
            var bytes = Files.readAllBytes(file);
            bytes[random.nextInt(bytes.length)] ^= 1;
            Files.write(file, bytes);
            Files.setLastModifiedTime(file, FileTime.from(time));
        }
    }

    /// As a sync tool does: a file comes, is replaced, or goes.
    private void copied(Random random) throws Exception {
        var copy = file("copy-" + random.nextInt(2) + ".jsonl");
        if (random.nextInt(3) == 0) {
            Files.deleteIfExists(copy);
        } else if (Files.exists(file(OWN + ".jsonl"))) {
            Files.copy(file(OWN + ".jsonl"), copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void write(String name, String text, StandardOpenOption how) throws Exception {
        Files.createDirectories(file(name).getParent());
        Files.writeString(file(name), text, StandardOpenOption.CREATE, how);
    }

    /// Which of the problems were told before is another question.
    private static Archive told(Archive archive) {
        var problems = archive.problems().stream()
                .map(Problem::asKnown)
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
        return new Archive(archive.entries(), archive.tombstones(), archive.deleted(), problems);
    }

    @Test
    void whatWasToldOnceIsKnownTheNextTime() throws Exception {
        var open = history(OWN);
        write(OTHER + ".jsonl", "no record\n", StandardOpenOption.APPEND);
        assertThat(open.read().problems()).extracting(Problem::known).containsExactly(false);
        assertThat(open.read().problems()).extracting(Problem::known).containsExactly(true);
    }

    @Test
    void nothingIsReadAgainWhereNothingChanged() throws Exception {
        var open = history(OWN);
        open.append(new RandomEntries(1).some(3));
        assertThat(open.read()).isSameAs(open.read());
    }

    @Test
    void theLatestRevisionIsThatOfWhicheverFile() throws Exception {
        var open = history(OWN);
        var entry = new RandomEntries(2).next();
        open.append(entry);
        assertThat(open.latest(entry.id())).contains(entry.stamp());
        var gone = entry.deleted(OTHER, time);
        history(OTHER).append(gone);
        assertThat(open.latest(entry.id())).contains(gone.stamp());
        assertThat(open.latest(new RandomEntries(3).uuid())).isEmpty();
    }

    private Path file(String name) {
        return folder.resolve("data").resolve("history").resolve(name);
    }

    private JsonLinesHistory history(String device) {
        return new JsonLinesHistory(folder.resolve("data"), folder.resolve("state"), device);
    }
}
