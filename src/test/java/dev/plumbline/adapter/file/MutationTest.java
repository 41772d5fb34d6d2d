package dev.plumbline.adapter.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Problem;
import dev.plumbline.support.RandomEntries;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// History files that something has bitten: flipped bits, cuts, splices, swaps. `-Dmutations=20000` for a long walk.
class MutationTest {
    private static final int MUTATIONS = Integer.getInteger("mutations", 1_000);
    private static final int SHARES = 20;

    private final List<Entry> entries = new RandomEntries(42).some(8);
    private final Map<String, Entry> entryOf = new HashMap<>();

    @TempDir
    Path folder;

    private Path own;
    private byte[] whole;

    @BeforeEach
    void aHistoryOfEight() throws Exception {
        own = folder.resolve("data/history/0a1b2c3d.jsonl");
        history().append(entries);
        whole = Files.readAllBytes(own);
        var lines = lines(whole);
        for (var n = 0; n < entries.size(); n++) {
            entryOf.put(lines.get(n), entries.get(n));
        }
    }

    private JsonLinesHistory history() {
        return new JsonLinesHistory(folder.resolve("data"), folder.resolve("state"), "0a1b2c3d");
    }

    static IntStream shares() {
        return IntStream.range(0, SHARES);
    }

    @ParameterizedTest
    @MethodSource("shares")
    void everyIntactLineIsKeptAndTheFileIsNeverTouched(int share) throws Exception {
        for (var n = 0; n < MUTATIONS / SHARES; n++) {
            var seed = share * 1_000_000L + n;
            var mutated = mutated(new Random(seed));
            Files.write(own, mutated);

            var read = history().read();

            var told = read.problems().stream().map(Problem::line).toList();
            var intact = new ArrayList<Entry>();
            var number = 0;
            for (var line : lines(mutated)) {
                number++;
                if (entryOf.containsKey(line)) {
                    intact.add(entryOf.get(line));
                    assertThat(told).as("seed %d", seed).doesNotContain((long) number);
                }
            }
            assertThat(intact).as("seed %d", seed).allMatch(entry -> keeps(read, entry));
            assertThat(Files.readAllBytes(own)).as("seed %d", seed).isEqualTo(mutated);
        }
    }

    /// The entry, or a line that was bitten into a later word on it, or into another one at the same stamp.
    private static boolean keeps(Archive read, Entry entry) {
        return read.entries().stream()
                .filter(kept -> kept.id().equals(entry.id()))
                .anyMatch(kept -> kept.equals(entry) || kept.stamp().compareTo(entry.stamp()) >= 0);
    }

    private byte[] mutated(Random random) {
        var content = whole.clone();
        for (var bites = 1 + random.nextInt(4); bites > 0 && content.length > 1; bites--) {
            content = bitten(content, random);
        }
        return content;
    }

    private static byte[] bitten(byte[] content, Random random) {
        var one = random.nextInt(content.length);
        var other = random.nextInt(content.length);
        var from = Math.min(one, other);
        var to = Math.min(Math.max(one, other), from + 3_000);
        var out = new ByteArrayOutputStream();
        switch (random.nextInt(4)) {
            case 0 -> {
                content[one] ^= (byte) (1 << random.nextInt(8));
                out.writeBytes(content);
            }
            case 1 -> {
                out.write(content, 0, from);
                out.write(content, to, content.length - to);
            }
            case 2 -> {
                out.write(content, 0, one);
                out.write(content, from, to - from);
                out.write(content, one, content.length - one);
            }
            default -> {
                var middle = Arrays.copyOfRange(content, from, to);
                for (var n = 0; n < middle.length; n++) {
                    content[from + n] = middle[middle.length - 1 - n];
                }
                out.writeBytes(content);
            }
        }
        return out.toByteArray();
    }

    private static List<String> lines(byte[] content) {
        return Arrays.asList(new String(content, UTF_8).split("\n", -1));
    }
}
