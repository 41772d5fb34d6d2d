package dev.plumbline.adapter.file;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.StorageFailure.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// All that lies below a folder, links followed: as a copy has to hold it.
final class Tree {
    private Tree() {}

    /// The paths of all files, from `root` on and in order; pipes and devices hold nothing and are left out.
    static List<Path> files(Path root) throws StorageFailure {
        try (var all = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .sorted()
                    .toList();
        } catch (UncheckedIOException broken) {
            throw Disk.failure(root, new IOException(broken.getMessage(), broken));
        } catch (IOException failed) {
            throw Disk.failure(root, failed);
        }
    }

    /// Makes sure that `place`, which need not be there yet, does not lie in `root`, by whatever names it is reached.
    static void outside(Path root, Path place) throws StorageFailure {
        try {
            if (real(place).startsWith(root.toRealPath())) {
                throw new StorageFailure(place.toString(), Reason.WITHIN);
            }
        } catch (IOException failed) {
            throw Disk.failure(root, failed);
        }
    }

    /// Where `place` is, links followed as far as there are folders.
    static Path real(Path place) throws IOException {
        var whole = place.toAbsolutePath().normalize();
        var there = whole;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there.toRealPath().resolve(there.relativize(whole));
    }
}
