package dev.plumbline.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.StorageFailure.Reason;
import dev.plumbline.support.RandomEntries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RunningFileTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00.250Z");

    @TempDir
    Path folder;

    private RunningFile running(String device) {
        return new RunningFile(folder.resolve("data"), folder.resolve("state"), device, () -> NOW);
    }

    private Path file() {
        return folder.resolve("data").resolve("running-0a1b2c3d.json");
    }

    @Test
    void withoutACheckpointNothingIsRecovered() throws Exception {
        assertThat(running("0a1b2c3d").recover()).isEmpty();
    }

    @Test
    void theLastCheckpointOfADeadProcessIsRecovered() throws Exception {
        var entries = new RandomEntries(1).some(3);
        try (var dead = running("0a1b2c3d")) {
            for (var entry : entries) {
                dead.save(entry);
            }
        }
        assertThat(running("0a1b2c3d").recover()).contains(entries.getLast());
        assertThat(running("0a1b2c3d").recover()).contains(entries.getLast());
    }

    @Test
    void anotherDeviceIsOfferedNothing() throws Exception {
        try (var dead = running("0a1b2c3d")) {
            dead.save(new RandomEntries(2).next());
        }
        assertThat(running("ffffffff").recover()).isEmpty();
    }

    @Test
    void aSessionThatStillRunsIsNeitherOfferedNorOverwritten() throws Exception {
        var entries = new RandomEntries(3).some(2);
        try (var alive = running("0a1b2c3d")) {
            alive.save(entries.getFirst());
            var other = running("0a1b2c3d");
            assertThat(other.recover()).isEmpty();
            assertThatExceptionOfType(StorageFailure.class)
                    .isThrownBy(() -> other.save(entries.getLast()))
                    .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.IN_USE));
            other.clear();
            assertThat(file()).exists();
        }
        assertThat(running("0a1b2c3d").recover()).contains(entries.getFirst());
    }

    @Test
    void sessionsOfTwoDataFoldersLeaveEachOtherAlone() throws Exception {
        var entry = new RandomEntries(4).next();
        var state = folder.resolve("state");
        try (var mine = running("0a1b2c3d");
                var hers = new RunningFile(folder.resolve("hers"), state, "0a1b2c3d", () -> NOW)) {
            mine.save(entry);
            hers.save(entry);
        }
        assertThat(running("0a1b2c3d").recover()).contains(entry);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void twoNamesOfOneDataFolderAreOneSession() throws Exception {
        var link = Files.createDirectories(folder.resolve("data")).resolveSibling("link");
        Files.createSymbolicLink(link, folder.resolve("data"));
        var entries = new RandomEntries(5).some(2);
        try (var alive = running("0a1b2c3d");
                var other = new RunningFile(link, folder.resolve("state"), "0a1b2c3d", () -> NOW)) {
            alive.save(entries.getFirst());
            assertThatExceptionOfType(StorageFailure.class)
                    .isThrownBy(() -> other.save(entries.getLast()))
                    .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.IN_USE));
        }
    }

    @Test
    void afterClearingThereIsNothing() throws Exception {
        var running = running("0a1b2c3d");
        running.save(new RandomEntries(4).next());
        running.clear();
        assertThat(file()).doesNotExist();
        assertThat(running("0a1b2c3d").recover()).isEmpty();
        running.save(new RandomEntries(5).next());
        assertThat(file()).exists();
    }

    @Test
    void nothingButTheCheckpointIsLeftInTheFolder() throws Exception {
        var running = running("0a1b2c3d");
        running.save(new RandomEntries(4).next());
        running.save(new RandomEntries(5).next());
        assertThat(folder.resolve("data")).isDirectoryNotContaining(path -> !path.equals(file()));
    }

    @Test
    void aCheckpointThatCannotBeReadIsSetAsideAndSaidOnce() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(file(), "{\"v\":1,\"id\"");
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> running("0a1b2c3d").recover())
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.DAMAGED));
        assertThat(file().resolveSibling("running-0a1b2c3d.json.corrupt-20260301T120000.250Z"))
                .hasContent("{\"v\":1,\"id\"");
        assertThat(running("0a1b2c3d").recover()).isEmpty();
    }
}
