package dev.plumbline.adapter.file;

import dev.plumbline.history.StorageFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that a person asked for: it takes the place of what was there only once it is written to its end.
public final class WholeFile {
    private WholeFile() {}

    /// What goes into the file, as text in UTF-8.
    @FunctionalInterface
    public interface Content {
        void writeTo(Appendable out) throws IOException;
    }

    /// Writes the file, or leaves what was there.
    public static void write(Path file, Content content) throws StorageFailure {
        try {
            if (Files.isDirectory(file)) {
                throw new StorageFailure(file.toString(), StorageFailure.Reason.NOT_A_FILE);
            }
            var unfinished = Files.createTempFile(Disk.around(file), ".plumbline-", ".part");
            try {
                try (var out = Files.newBufferedWriter(unfinished)) {
                    content.writeTo(out);
                }
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException failed) {
            throw Disk.failure(file, failed);
        }
    }
}
