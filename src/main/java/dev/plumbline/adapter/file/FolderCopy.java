package dev.plumbline.adapter.file;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.StorageFailure.Reason;
import dev.plumbline.settings.Copied;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// A folder copied whole: every file is on the other disk, read back and compared before the copy counts. When
/// anything fails, what was copied so far is taken away again and the source is as it was.
final class FolderCopy {
    private final Path from;
    private final Path to;
    private final Means means;
    private final Deque<Path> made = new ArrayDeque<>();
    private final Map<Path, byte[]> digests = new LinkedHashMap<>();
    private long bytes;

    /// Copies one file that is not there yet.
    interface Means {
        /// Copies `from` to `to`, onto the disk, and returns the digest of what was read.
        byte[] copy(Path from, Path to) throws IOException;
    }

    /// @param to must be missing or empty, and outside of `from`
    FolderCopy(Path from, Path to, Means means) {
        this.from = from;
        this.to = to;
        this.means = means;
    }

    FolderCopy(Path from, Path to) {
        this(from, to, FolderCopy::copyFile);
    }

    Copied make() throws StorageFailure {
        Tree.outside(from, to);
        var files = Tree.files(from);
        checkEmpty();
        var complete = false;
        try {
            folder(to);
            for (var file : files) {
                copy(file);
            }
            for (var file : files) {
                readBack(file);
            }
            complete = true;
            return new Copied(files.size(), bytes);
        } finally {
            if (!complete) {
                takeAway();
            }
        }
    }

    /// The digest of each file, by its path in the folder.
    Map<Path, byte[]> digests() {
        return digests;
    }

    private void checkEmpty() throws StorageFailure {
        if (!Files.exists(to)) {
            return;
        }
        try (var inside = Files.newDirectoryStream(to)) {
            if (inside.iterator().hasNext()) {
                throw new StorageFailure(to.toString(), Reason.NOT_EMPTY);
            }
        } catch (IOException failed) {
            throw Disk.failure(to, failed);
        }
    }

    private void folder(Path folder) throws StorageFailure {
        if (!Files.exists(folder)) {
            folder(Disk.around(folder));
            Disk.folder(folder);
            made.push(folder);
        }
    }

    private void copy(Path file) throws StorageFailure {
        var copy = to.resolve(file);
        folder(Disk.around(copy));
        made.push(copy);
        try {
            digests.put(file, means.copy(from.resolve(file), copy));
            bytes += Files.size(copy);
        } catch (IOException failed) {
            throw Disk.failure(copy, failed);
        }
    }

    private void readBack(Path file) throws StorageFailure {
        var copy = to.resolve(file);
        try (var content = Files.newInputStream(copy)) {
            if (!Arrays.equals(Digests.sha256(content), digests.get(file))) {
                throw new StorageFailure(copy.toString(), Reason.CHANGED);
            }
        } catch (IOException failed) {
            throw Disk.failure(copy, failed);
        }
        Disk.sync(Disk.around(copy));
    }

    /// Removes what was made, and nothing else.
    void takeAway() {
        for (var path : made) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException left) {
                System.getLogger(FolderCopy.class.getName()).log(System.Logger.Level.WARNING, "left: " + path, left);
            }
        }
    }

    private static byte[] copyFile(Path from, Path to) throws IOException {
        var digest = Digests.fresh();
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var content = new DigestInputStream(Files.newInputStream(from), digest);
                var channel = FileChannel.open(to, options, Disk.ownerOnly("rw-------"))) {
            content.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
        Files.setLastModifiedTime(to, Files.getLastModifiedTime(from));
        return digest.digest();
    }
}
