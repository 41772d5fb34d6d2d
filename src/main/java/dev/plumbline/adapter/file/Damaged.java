package dev.plumbline.adapter.file;

import dev.plumbline.history.StorageFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/// The folder with copies of lines that could not be read, each named after its file, offset and content, so that no
/// line is set aside or told twice. A copy holds at most the first megabyte.
final class Damaged {
    private static final int MOST_COPIES = 1000;
    private static final int LONGEST_NAME = 100;

    private final Path folder;
    private int copies;

    Damaged(Path folder) {
        this.folder = folder;
    }

    /// Keeps a copy of the line.
    ///
    /// @return true when there was one already
    boolean setAside(String file, long offset, byte[] content) {
        var name = file.substring(0, Math.min(file.length(), LONGEST_NAME));
        var copy =
                folder.resolve(name + "-" + offset + "-" + HexFormat.of().formatHex(Digests.sha256(content)) + ".line");
        if (Files.exists(copy)) {
            return true;
        }
        // A whole file that never was a history must not fill the disk with its pieces.
        if (++copies <= MOST_COPIES) {
            try {
                Disk.replace(copy, content);
            } catch (StorageFailure nowhere) {
                // The source line is still where it was; it will be told again.
                System.getLogger(Damaged.class.getName()).log(System.Logger.Level.INFO, "no copy", nowhere);
            }
        }
        return false;
    }
}
