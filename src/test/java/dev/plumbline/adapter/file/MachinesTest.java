package dev.plumbline.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Merge;
import dev.plumbline.history.Revision;
import dev.plumbline.history.Stamp;
import dev.plumbline.support.RandomEntries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Two to four machines that hang, edit and delete, each in its own folder, while something copies files about.
class MachinesTest {
    private static final int STEPS = 40;

    @TempDir
    Path folder;

    private final List<Revision> written = new ArrayList<>();
    private Instant time = Instant.parse("2026-03-01T12:00:00Z");

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void foldersUnitedInAnyOrderAnyNumberOfTimesHoldEveryEdit(int seed) throws Exception {
        var random = new Random(seed);
        var machines = IntStream.range(0, 2 + seed % 3).mapToObj(this::data).toList();
        var entries = new RandomEntries(seed);
        for (var step = 0; step < STEPS; step++) {
            var here = random.nextInt(machines.size());
            if (random.nextInt(4) == 0) {
                carry(machines.get(random.nextInt(machines.size())), machines.get(here), step);
            } else {
                append(here, next(machines.get(here), entries, random, here));
            }
        }
        var everything = Merge.of(written).archive(List.of());

        for (var order = 0; order < 3; order++) {
            var united = data(100 + order);
            var sources = new ArrayList<>(machines);
            sources.addAll(machines);
            Collections.shuffle(sources, random);
            for (var source : sources) {
                carry(source, united, order);
            }
            assertThat(read(united)).isEqualTo(everything);
        }
    }

    /// A new entry, or another word on one that this machine knows.
    private Revision next(Path data, RandomEntries entries, Random random, int machine) throws Exception {
        time = time.plusSeconds(random.nextInt(5) - 1L); // clocks also run backwards
        var known = read(data).entries();
        if (known.isEmpty() || random.nextBoolean()) {
            var entry = entries.next();
            return entry.withStamp(Stamp.first(entry.id(), device(machine), time));
        }
        var chosen = known.get(random.nextInt(known.size()));
        return random.nextInt(4) == 0 ? chosen.deleted(device(machine), time) : edited(chosen, entries.next(), machine);
    }

    private Entry edited(Entry chosen, Entry other, int machine) {
        return chosen.withNote(other.note()).withStamp(chosen.stamp().next(device(machine), time));
    }

    private void append(int machine, Revision revision) throws Exception {
        history(data(machine), machine).append(revision);
        written.add(revision);
    }

    /// As a sync tool does: newer files take the place of older ones, and what it is unsure of gets a name of its own.
    private void carry(Path from, Path to, int step) throws Exception {
        if (from.equals(to) || !Files.isDirectory(from.resolve("history"))) {
            return;
        }
        Files.createDirectories(to.resolve("history"));
        try (var files = Files.list(from.resolve("history"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = file.getFileName().toString();
                var there = to.resolve("history").resolve(name);
                if (!Files.exists(there) || Files.size(there) < Files.size(file)) {
                    Files.copy(file, there, StandardCopyOption.REPLACE_EXISTING);
                } else if (step % 5 == 0) {
                    Files.copy(
                            file,
                            there.resolveSibling(name.replace(".jsonl", " (conflict " + step + ").jsonl")),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private Archive read(Path data) throws Exception {
        return history(data, 9).read();
    }

    private JsonLinesHistory history(Path data, int machine) {
        return new JsonLinesHistory(data, folder.resolve("state-" + machine), device(machine));
    }

    private Path data(int machine) {
        return folder.resolve("data-" + machine);
    }

    private static String device(int machine) {
        return "0000000" + machine;
    }
}
