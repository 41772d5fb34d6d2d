package dev.plumbline.adapter.file;

import dev.plumbline.history.StorageFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file for someone else, in UTF-8: whatever goes wrong, an earlier one of its name is not left half overwritten.
public final class ExportFile {
    private ExportFile() {}

    /// Writes text.
    @FunctionalInterface
    public interface Content {
        void writeTo(Appendable out) throws IOException;
    }

    public static void write(Path file, Content content) throws StorageFailure {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                fill(file, content); // a pipe or a device is filled, never replaced
                return;
            }
            var fresh = Files.createTempFile(Disk.around(file), ".plumbline", ".tmp");
            try {
                fill(fresh, content);
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException unwritable) {
            throw Disk.failure(file, unwritable);
        }
    }

    private static void fill(Path file, Content content) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            content.writeTo(out);
        }
    }
}
