package dev.plumbline.adapter.file;

import static dev.plumbline.adapter.file.BackupTest.assertReason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.StorageFailure.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderCopyTest {
    @TempDir
    Path disk;

    private Path data;
    private Map<String, String> before;

    @BeforeEach
    void fill() throws IOException {
        data = DataFolder.in(disk.resolve("data"));
        before = DataFolder.content(data);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 5})
    void aDiskThatGetsFullIsLeftAsItWas(int room) throws Exception {
        var target = disk.resolve("stick/plumbline");
        var copy = new FolderCopy(data, target, new SmallDisk(room, false));

        assertReason(copy::make, Reason.FULL);
        assertThat(disk.resolve("stick")).doesNotExist();
        assertThat(DataFolder.content(data)).isEqualTo(before);
    }

    @Test
    void whatWasThereBeforeStaysWhenTheDiskGetsFull() throws Exception {
        var target = Files.createDirectories(disk.resolve("stick/plumbline"));
        var copy = new FolderCopy(data, target, new SmallDisk(3, false));

        assertReason(copy::make, Reason.FULL);
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void aDiskThatReadsBackSomethingElseIsFoundOut() throws Exception {
        var target = disk.resolve("stick");
        var copy = new FolderCopy(data, target, new SmallDisk(DataFolder.count(), true));

        assertReason(copy::make, Reason.CHANGED);
        assertThat(target).doesNotExist();
        assertThat(DataFolder.content(data)).isEqualTo(before);
    }

    @Test
    void whatLinksLeadToIsCopiedToo() throws Exception {
        var elsewhere = Files.createDirectory(disk.resolve("sync"));
        Files.writeString(elsewhere.resolve("5a3b1e00.jsonl"), "{}");
        Files.createSymbolicLink(data.resolve("linked"), elsewhere);

        var target = disk.resolve("copy");
        new FolderCopy(data, target).make();

        assertThat(DataFolder.content(target)).containsEntry("linked/5a3b1e00.jsonl", "{}");
        assertThat(target.resolve("linked"))
                .isDirectory()
                .satisfies(copy -> assertThat(Files.isSymbolicLink(copy)).isFalse());
    }

    @Test
    void onlyItsOwnerMayLookIntoTheCopy() throws Exception {
        var target = disk.resolve("copy");
        new FolderCopy(data, target).make();
        assertThat(Files.getPosixFilePermissions(target)).hasSize(3);
        assertThat(Files.getPosixFilePermissions(target.resolve("settings.json")))
                .hasSize(2);
    }

    /// A disk with room for a few files only, which may also forget what it was given.
    private static final class SmallDisk implements FolderCopy.Means {
        private final boolean forgetful;
        private int room;

        SmallDisk(int room, boolean forgetful) {
            this.room = room;
            this.forgetful = forgetful;
        }

        @Override
        public byte[] copy(Path from, Path to) throws IOException {
            if (room == 0) {
                Files.writeString(to, "ha");
                throw new FileSystemException(to.toString(), null, "No space left on device");
            }
            room--;
            var content = Files.readAllBytes(from);
            Files.write(to, forgetful && room == 0 ? "?".getBytes(StandardCharsets.UTF_8) : content);
            return Digests.sha256(content);
        }
    }
}
