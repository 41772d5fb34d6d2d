package dev.plumbline.adapter.file;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.settings.Copied;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A folder that was moved: the old one is still there.
///
/// @param digests of the files as they were copied, by their paths in the folder
public record Moved(Path from, Path to, Copied copied, Map<Path, byte[]> digests) {
    /// Removes from the old folder what was copied and has not changed since, and what is empty after that.
    ///
    /// @return what stayed, because it is new, was changed after the move, or lies elsewhere behind a link
    public List<Path> removeOld() throws StorageFailure {
        var stayed = new ArrayList<Path>();
        for (var file : Tree.files(from)) {
            if (!remove(file)) {
                stayed.add(from.resolve(file));
            }
        }
        removeEmptyFolders();
        return stayed;
    }

    private boolean remove(Path file) throws StorageFailure {
        var old = from.resolve(file);
        try {
            var copied = Arrays.equals(digest(old), digests.get(file)) && Files.exists(to.resolve(file));
            var lies = old.toRealPath().equals(from.toRealPath().resolve(file));
            if (copied && lies) {
                Files.delete(old);
            }
            return copied && lies;
        } catch (IOException failed) {
            throw Disk.failure(old, failed);
        }
    }

    private static byte[] digest(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return Digests.sha256(content);
        }
    }

    private void removeEmptyFolders() throws StorageFailure {
        try (var all = Files.walk(from)) {
            for (var folder : all.filter(Files::isDirectory).toList().reversed()) {
                removeIfEmpty(folder);
            }
        } catch (NoSuchFileException gone) {
            return;
        } catch (IOException failed) {
            throw Disk.failure(from, failed);
        }
    }

    private static void removeIfEmpty(Path folder) throws IOException {
        try (var inside = Files.newDirectoryStream(folder)) {
            if (inside.iterator().hasNext()) {
                return;
            }
        }
        Files.delete(folder);
    }
}
