package dev.plumbline.adapter.file;

import static dev.plumbline.adapter.file.BackupTest.assertReason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.StorageFailure.Reason;
import dev.plumbline.support.Entries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataMoveTest {
    @TempDir
    Path disk;

    private final List<String> done = new ArrayList<>();
    private Path old;
    private Path fresh;
    private Path state;
    private Map<String, String> before;
    private DataMove mover;

    @BeforeEach
    void fill() throws IOException {
        old = DataFolder.in(disk.resolve("old"));
        fresh = disk.resolve("new");
        state = disk.resolve("state");
        before = DataFolder.content(old);
        mover = new DataMove(state);
    }

    @Test
    void everyFileIsThereBeforeTheNewFolderCounts() throws Exception {
        var moved = mover.move(old, fresh, () -> assertSame(fresh));

        assertThat(done).containsExactly("switched");
        assertThat(moved.copied().files()).isEqualTo(DataFolder.count());
        assertThat(DataFolder.content(old)).isEqualTo(before);
    }

    @Test
    void theOldFolderGoesOnlyWhenAsked() throws Exception {
        var moved = mover.move(old, fresh, () -> {});
        assertThat(moved.removeOld()).isEmpty();

        assertThat(old).doesNotExist();
        assertSame(fresh);
    }

    @Test
    void whatCameOrChangedAfterTheMoveStays() throws Exception {
        var moved = mover.move(old, fresh, () -> {});
        Files.writeString(old.resolve("settings.json"), "{\"look\":{}}");
        Files.writeString(old.resolve("history/late.jsonl"), "{}");

        assertThat(moved.removeOld()).containsExactly(old.resolve("history/late.jsonl"), old.resolve("settings.json"));
        assertThat(DataFolder.content(old)).hasSize(2);
        assertSame(fresh);
    }

    @Test
    void whatHasGoneFromTheNewFolderStaysInTheOldOne() throws Exception {
        var moved = mover.move(old, fresh, () -> {});
        Files.delete(fresh.resolve("settings.json"));

        assertThat(moved.removeOld()).containsExactly(old.resolve("settings.json"));
    }

    @Test
    void whatLiesBehindALinkIsNotRemoved() throws Exception {
        var elsewhere = Files.createDirectory(disk.resolve("sync"));
        Files.writeString(elsewhere.resolve("5a3b1e00.jsonl"), "{}");
        Files.createSymbolicLink(old.resolve("linked"), elsewhere);

        var moved = mover.move(old, fresh, () -> {});
        moved.removeOld();

        assertThat(elsewhere.resolve("5a3b1e00.jsonl")).hasContent("{}");
        assertThat(fresh.resolve("linked/5a3b1e00.jsonl")).hasContent("{}");
    }

    @Test
    void aMoveThatCannotBeRememberedLeavesTheOldFolderInUse() throws Exception {
        assertReason(
                () -> mover.move(old, fresh, () -> {
                    throw new StorageFailure("people.json", Reason.FULL);
                }),
                Reason.FULL);
        assertThat(fresh).doesNotExist();
        assertThat(DataFolder.content(old)).isEqualTo(before);
    }

    @Test
    void aFolderThatHoldsSomethingIsNotTaken() throws Exception {
        Files.createDirectory(fresh);
        Files.writeString(fresh.resolve("cat.txt"), "cat");

        assertReason(() -> mover.move(old, fresh, () -> done.add("switched")), Reason.NOT_EMPTY);
        assertThat(done).isEmpty();
        assertThat(DataFolder.content(fresh)).hasSize(1);
    }

    @Test
    void theFolderDoesNotMoveIntoItself() {
        assertReason(() -> mover.move(old, old.resolve("deeper"), () -> done.add("switched")), Reason.WITHIN);
        assertReason(() -> mover.move(old, old, () -> done.add("switched")), Reason.WITHIN);
        assertThat(done).isEmpty();
    }

    @Test
    void nothingMovesUnderSomebodyWhoHangs() throws Exception {
        try (var running = new RunningFile(old, state, "0a1b2c3d", () -> Instant.EPOCH)) {
            running.save(Entries.felt("2026-03-01T19:30:00+01:00", 5, 6));
            assertReason(() -> mover.move(old, fresh, () -> done.add("switched")), Reason.IN_USE);
            assertThat(fresh).doesNotExist();

            running.clear();
            mover.move(old, fresh, () -> done.add("switched"));
            assertThat(done).containsExactly("switched");
        }
    }

    private void assertSame(Path folder) {
        done.add("switched");
        try {
            assertThat(DataFolder.content(folder)).isEqualTo(before);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
