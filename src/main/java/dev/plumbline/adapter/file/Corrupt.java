package dev.plumbline.adapter.file;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.StorageFailure.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Files that cannot be understood: renamed out of the way, never deleted.
final class Corrupt {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Corrupt() {}

    /// Renames the file to `<name>.corrupt-<time>`; what is returned says so, to be told once.
    static StorageFailure setAside(Path file, Instant now, Exception cause) {
        var aside = file.resolveSibling(file.getFileName() + ".corrupt-" + STAMP.format(now));
        try {
            Files.move(file, aside);
            return new StorageFailure(file.toString(), Reason.DAMAGED, cause);
        } catch (IOException failed) {
            failed.addSuppressed(cause);
            return Disk.failure(file, failed);
        }
    }
}
