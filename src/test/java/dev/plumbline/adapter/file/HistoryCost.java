package dev.plumbline.adapter.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.history.Entry;
import dev.plumbline.history.Stamp;
import dev.plumbline.support.RandomEntries;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a long history costs: to load, beside a bare parse of the same bytes, to append to, and to hold. It prints a
/// table; `docs/performance.md` tells how to read it.
@EnabledIfSystemProperty(named = "bench", matches = "true")
class HistoryCost {
    private static final int WARM_UP = 20_000;
    private static final int APPENDS = 100;
    private static final String OWN = "0a1b2c3d";
    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    Path folder;

    private interface Work {
        void run() throws Exception;
    }

    @Test
    void printTheTable() throws Exception {
        measured(WARM_UP, 10);
        print(
                "| entries | MB | tokens s | tree s | load s | of tokens | of tree | append ms | read after it ms | kB each |");
        print("|---|---|---|---|---|---|---|---|---|---|");
        var sizes = new StringTokenizer(System.getProperty("bench.entries", "1000,10000,100000,1000000"), ",");
        while (sizes.hasMoreTokens()) {
            var entries = Integer.parseInt(sizes.nextToken());
            print(measured(entries, entries > 500_000 ? 3 : 7));
        }
    }

    private String measured(int entries, int rounds) throws Exception {
        var data = folder.resolve("data-" + entries);
        var file = data.resolve("history").resolve(OWN + ".jsonl");
        write(file, entries);
        var tokens = median(rounds, () -> tokens(file));
        var tree = median(rounds, () -> tree(file));
        var load = median(rounds, () -> history(data).read());

        var before = held();
        var history = history(data);
        var archive = history.read();
        var each = (held() - before) / (double) entries;
        var known = archive.entries().getFirst();
        var append = new ArrayList<Duration>();
        var again = new ArrayList<Duration>();
        for (var i = 0; i < APPENDS; i++) {
            append.add(took(() -> {
                var last = history.latest(known.id()).orElseThrow();
                history.append(known.withStamp(last.next(OWN, Instant.EPOCH)));
            }));
            if (i % 10 == 0) {
                again.add(took(history::read));
            }
        }
        var row = String.format(
                Locale.ROOT,
                "| %d | %.1f | %.3f | %.3f | %.3f | %.2f | %.2f | %.2f | %.2f | %.2f |",
                entries,
                Files.size(file) / 1e6,
                seconds(tokens),
                seconds(tree),
                seconds(load),
                seconds(load) / seconds(tokens),
                seconds(load) / seconds(tree),
                seconds(middle(append)) * 1000,
                seconds(middle(again)) * 1000,
                each / 1000);
        Files.delete(file);
        return row;
    }

    /// As a person's own are: sessions on the bar, some with a note.
    private static void write(Path file, int entries) throws IOException {
        Files.createDirectories(file.getParent());
        var random = new RandomEntries(1);
        var golden = (Entry) new EntryReader().read(Golden.lines().getFirst());
        var sets = List.of(
                golden.sets().getFirst(),
                golden.sets().getFirst(),
                golden.sets().getFirst());
        try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
            for (var i = 0; i < entries; i++) {
                var entry = golden.withStamp(Stamp.first(
                                random.uuid(), OWN, golden.stamp().savedAt().plusSeconds(60L * i)))
                        .withStartedAt(golden.startedAt().plusMinutes(i), golden.zone())
                        .withSets(sets)
                        .withNote(i % 5 == 0 ? "looser than yesterday, " + i : "");
                out.write(EntryWriter.text(entry));
                out.write('\n');
            }
        }
    }

    private static JsonLinesHistory history(Path data) {
        return new JsonLinesHistory(data, data.resolveSibling("state"), OWN);
    }

    /// Every token of the file is looked at, and nothing made of it.
    private static void tokens(Path file) throws IOException {
        try (var in = Files.newInputStream(file);
                var parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            var token = parser.nextToken();
            while (token != null) {
                token = parser.nextToken();
            }
        }
    }

    /// Every line becomes the tree of its values, and none is kept.
    private static void tree(Path file) throws IOException {
        try (var in = Files.newInputStream(file);
                var values = MAPPER.readerFor(JsonNode.class).readValues(in)) {
            while (values.hasNextValue()) {
                values.nextValue();
            }
        }
    }

    private static Duration median(int rounds, Work work) throws Exception {
        var times = new ArrayList<Duration>();
        for (var round = 0; round < rounds; round++) {
            times.add(took(work));
        }
        return middle(times);
    }

    private static Duration middle(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static Duration took(Work work) throws Exception {
        var before = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - before);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static long held() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
