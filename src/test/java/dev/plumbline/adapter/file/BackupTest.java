package dev.plumbline.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.StorageFailure.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    Path disk;

    private Path data;
    private Map<String, String> before;
    private Backup backup;

    @BeforeEach
    void fill() throws IOException {
        data = DataFolder.in(disk.resolve("data"));
        before = DataFolder.content(data);
        backup = new Backup(data, disk.resolve("state"));
    }

    @Test
    void aZipHoldsEveryFileAsItIs() throws Exception {
        var zip = disk.resolve("backup.zip");
        var copied = backup.toZip(zip);

        assertThat(copied.files()).isEqualTo(DataFolder.count());
        assertThat(copied.bytes())
                .isEqualTo(before.values().stream()
                        .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                        .sum());
        assertThat(unzipped(zip)).isEqualTo(before);
    }

    @Test
    void aLaterZipTakesThePlaceOfAnEarlierOneAndNothingElseIsLeft() throws Exception {
        var zip = disk.resolve("zips/backup.zip");
        Files.createDirectory(zip.getParent());
        backup.toZip(zip);
        Files.writeString(data.resolve("new"), "more");
        backup.toZip(zip);

        assertThat(unzipped(zip)).containsEntry("new", "more");
        assertThat(zip.getParent()).isDirectoryNotContaining(path -> !path.equals(zip));
    }

    @Test
    void aZipThatCannotBeWrittenLeavesTheEarlierOne() throws Exception {
        var zip = disk.resolve("backup.zip");
        backup.toZip(zip);
        Files.delete(data.resolve("settings.json"));
        Files.createDirectory(data.resolve("settings.json"));
        Files.createSymbolicLink(data.resolve("loop"), data);

        assertThatExceptionOfType(StorageFailure.class).isThrownBy(() -> backup.toZip(zip));
        assertThat(unzipped(zip)).isEqualTo(before);
    }

    @Test
    void aFolderHoldsEveryFileAsItIs() throws Exception {
        var folder = disk.resolve("stick/backup");
        assertThat(backup.toFolder(folder).files()).isEqualTo(DataFolder.count());
        assertThat(DataFolder.content(folder)).isEqualTo(before);
    }

    @Test
    void aBackupIntoTheDataItselfIsRefused() {
        assertReason(() -> backup.toZip(data.resolve("backup.zip")), Reason.WITHIN);
        assertReason(() -> backup.toFolder(data.resolve("history/backup")), Reason.WITHIN);
        assertReason(() -> backup.toFolder(disk.resolve("data/../data/x")), Reason.WITHIN);
        assertReason(() -> backup.toFolder(data), Reason.WITHIN);
    }

    @Test
    void aFolderThatHoldsSomethingIsRefused() throws Exception {
        var folder = Files.createDirectory(disk.resolve("photos"));
        Files.writeString(folder.resolve("cat.txt"), "cat");
        assertReason(() -> backup.toFolder(folder), Reason.NOT_EMPTY);
        assertThat(DataFolder.content(folder)).containsExactly(Map.entry("cat.txt", "cat"));
    }

    @Test
    void aFolderInTheZipsPlaceIsSaid() throws Exception {
        var folder = Files.createDirectory(disk.resolve("backup.zip"));
        assertReason(() -> backup.toZip(folder), Reason.NOT_A_FILE);
    }

    static void assertReason(ThrowingCallable deed, Reason reason) {
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(deed)
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(reason));
    }

    private static Map<String, String> unzipped(Path zip) throws IOException {
        var content = new TreeMap<String, String>();
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().toList()) {
                var bytes = file.getInputStream(entry).readAllBytes();
                content.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return content;
    }
}
