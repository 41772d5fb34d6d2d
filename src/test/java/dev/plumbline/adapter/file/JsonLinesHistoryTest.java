package dev.plumbline.adapter.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Entry;
import dev.plumbline.history.History;
import dev.plumbline.history.HistoryContract;
import dev.plumbline.history.Problem;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.StorageFailure.Reason;
import dev.plumbline.support.RandomEntries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesHistoryTest extends HistoryContract {
    private static final String DEVICE = "0a1b2c3d";
    private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");

    @TempDir
    Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    private Path own() {
        return data().resolve("history").resolve(DEVICE + ".jsonl");
    }

    @Override
    protected History empty() {
        return history(DEVICE);
    }

    private JsonLinesHistory history(String device) {
        return new JsonLinesHistory(data(), folder.resolve("state"), device);
    }

    @Test
    void readingMakesNothing() throws Exception {
        empty().read();
        assertThat(data()).doesNotExist();
    }

    @Test
    void everyRevisionIsALineOfTheOwnFile() throws Exception {
        var history = empty();
        var entry = new RandomEntries(5).next();
        history.append(entry);
        history.append(entry.deleted(DEVICE, LATER));
        assertThat(own()).content().endsWith("\n");
        assertThat(Files.readAllLines(own()))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{\"v\":1,\"id\":\"" + entry.id()));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void nobodyElseCanLookIntoANewFolder() throws Exception {
        empty().append(new RandomEntries(5).next());
        assertThat(permissions(data())).isEqualTo("rwx------");
        assertThat(permissions(data().resolve("history"))).isEqualTo("rwx------");
        assertThat(permissions(own())).isEqualTo("rw-------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void aGlanceAtALongHistoryTellsItsNewestEntriesOfEveryFile() throws Exception {
        var many = new RandomEntries(8).some(12_000);
        history(DEVICE).append(many);
        var other = new RandomEntries(9).some(3);
        history("ffffffff").append(other);
        var whole = empty().read().entries();

        var part = empty().glance().orElseThrow().entries();
        assertThat(part)
                .hasSizeBetween(200, 5000)
                .isSubsetOf(whole)
                .contains(many.getLast())
                .containsAll(other);
        assertThat(data().resolve("history/damaged")).doesNotExist();
    }

    @Test
    void aShortHistoryIsReadAtOnce() throws Exception {
        assertThat(empty().glance()).isEmpty();
        empty().append(new RandomEntries(8).some(20));
        assertThat(empty().glance()).isEmpty();
    }

    @Test
    void filesOfOtherMachinesAndConflictCopiesAreOneHistory() throws Exception {
        var entries = new RandomEntries(6).some(6);
        history(DEVICE).append(entries.subList(0, 4));
        history("ffffffff").append(entries.subList(4, 6));
        Files.copy(own(), own().resolveSibling(DEVICE + ".sync-conflict-20260301-120000-ABCDEFG.jsonl"));
        Files.move(
                own().resolveSibling("ffffffff.jsonl"),
                own().resolveSibling("ffffffff (conflicted copy 2026-03-01).jsonl"));

        assertThat(empty().read().entries()).containsExactlyInAnyOrderElementsOf(entries);
    }

    @Test
    void otherFilesInTheFolderAreLeftAlone() throws Exception {
        empty().append(new RandomEntries(7).next());
        Files.writeString(own().resolveSibling("notes.txt"), "not ours");
        Files.writeString(own().resolveSibling(".syncthing.0a1b2c3d.jsonl.tmp"), "half a file");
        var read = empty().read();
        assertThat(read.entries()).hasSize(1);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void unknownFieldsSurviveAnEdit() throws Exception {
        var line = Golden.lines().getFirst();
        Files.createDirectories(own().getParent());
        Files.writeString(
                own(),
                line.replace("\"bar\":{", "\"bar\":{\"colour~/\":[1.50,null],")
                                .replace(
                                        "{\"phases\":[{\"phase\":\"RELAX\"",
                                        "{\"strap\":true,\"phases\":[{\"hr\":61,\"phase\":\"RELAX\"")
                                .replaceFirst("\\}$", ",\"heart\":{\"avg\":61.250,\"by\":\"chest\"},\"gone\":null}")
                        + "\n");
        var history = empty();
        var read = history.read();
        assertThat(read.problems()).isEmpty();
        history.append(read.entries().getFirst().revised(DEVICE, LATER).withNote("edited"));

        assertThat(Files.readAllLines(own()).getLast())
                .contains("\"colour~/\":[1.50,null]")
                .contains("\"strap\":true")
                .contains("\"hr\":61")
                .contains("\"heart\":{\"avg\":61.250,\"by\":\"chest\"}")
                .contains("\"gone\":null")
                .contains("\"note\":\"edited\"");
        assertThat(history.read().entries().getFirst().unknown())
                .isEqualTo(read.entries().getFirst().unknown())
                .hasSize(7);
    }

    @Test
    void aFileWhereTheFolderShouldBeIsSaid() throws Exception {
        Files.writeString(data(), "in the way");
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> empty().append(new RandomEntries(8).next()))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.NOT_A_FOLDER))
                .satisfies(failure -> assertThat(failure.thing()).isEqualTo(data().toString()));
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> empty().read())
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.NOT_A_FOLDER))
                .satisfies(failure -> assertThat(failure.thing()).isEqualTo(data().toString()));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsSaid() throws Exception {
        Files.createDirectories(own().getParent());
        Files.createSymbolicLink(own(), Path.of("/dev/full"));
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> ownFileKnown().append(new RandomEntries(8).next()))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.FULL));
    }

    /// `/dev/full` cannot be read to its end, so it is put in place after the reading.
    private JsonLinesHistory ownFileKnown() throws Exception {
        var target = Files.readSymbolicLink(own());
        Files.delete(own());
        var history = history(DEVICE);
        history.read();
        Files.createSymbolicLink(own(), target);
        return history;
    }

    @Test
    void threadsTakeTurns() throws Exception {
        var entries = new RandomEntries(9).some(120);
        try (var pool = Executors.newFixedThreadPool(4)) {
            var tasks = new ArrayList<Callable<Void>>();
            for (var entry : entries) {
                tasks.add(() -> {
                    history(DEVICE).append(entry);
                    return null;
                });
            }
            for (Future<Void> done : pool.invokeAll(tasks)) {
                done.get();
            }
        }
        var read = empty().read();
        assertThat(read.problems()).isEmpty();
        assertThat(read.entries()).containsExactlyInAnyOrderElementsOf(entries);
    }

    @Test
    void processesTakeTurns() throws Exception {
        var children = new ArrayList<Process>();
        for (var seed : List.of("100", "200")) {
            children.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Appending.class.getName(),
                            data().toString(),
                            folder.resolve("state").toString(),
                            seed)
                    .inheritIO()
                    .start());
        }
        for (var child : children) {
            assertThat(child.waitFor()).isZero();
        }
        var expected = new ArrayList<Entry>(new RandomEntries(100).some(Appending.COUNT));
        expected.addAll(new RandomEntries(200).some(Appending.COUNT));
        var read = empty().read();
        assertThat(read.problems()).isEmpty();
        assertThat(read.entries()).containsExactlyInAnyOrderElementsOf(expected);
    }

    /// Another process that appends to the same file.
    static final class Appending {
        static final int COUNT = 60;

        private Appending() {}

        public static void main(String[] args) throws StorageFailure {
            var history = new JsonLinesHistory(Path.of(args[0]), Path.of(args[1]), DEVICE);
            for (var entry : new RandomEntries(Long.parseLong(args[2])).some(COUNT)) {
                history.append(entry);
            }
        }
    }

    @Test
    void aNewerEntryIsShownButNeitherEditedNorMixedWithOurs() throws Exception {
        Files.createDirectories(own().getParent());
        var newer = Golden.lines().getFirst().replace("{\"v\":1,", "{\"v\":2,\"mood\":\"calm\",");
        Files.writeString(own(), newer + "\n{\"v\":3,\"everything\":\"else\"}\n", UTF_8);
        var before = Files.readString(own());

        var history = empty();
        var read = history.read();
        assertThat(read.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.isNewer()).isTrue());
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NEWER));
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> history.append(read.entries().getFirst().revised(DEVICE, LATER)))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.NEWER));

        var own = new RandomEntries(11).next();
        history(DEVICE).append(own);
        assertThat(own()).hasContent(before.stripTrailing()).content().isEqualTo(before);
        assertThat(own().resolveSibling(DEVICE + "-v1.jsonl")).exists();
        assertThat(empty().read().entries()).hasSize(2).contains(own);
        assertThat(own().resolveSibling("damaged")).doesNotExist();
    }

    @Test
    void aHistoryOfNothingButBlankLinesIsEmpty() throws Exception {
        Files.createDirectories(own().getParent());
        Files.writeString(own(), "\n\r\n\n");
        assertThat(empty().read()).isEqualTo(Archive.EMPTY);
    }
}
