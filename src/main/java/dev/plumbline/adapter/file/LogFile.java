package dev.plumbline.adapter.file;

import dev.plumbline.history.StorageFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Where the program writes down what went wrong, and nobody else does: the screen is for people. The file is made at
/// the first line; at 1 MB the one before it is let go.
public final class LogFile extends Handler {
    private static final long MOST_BYTES = 1_000_000;

    private final Path file;

    private LogFile(Path file) {
        this.file = file;
        setLevel(Level.WARNING);
        setFormatter(new SimpleFormatter());
    }

    /// Makes this file the only place for log lines of the whole program.
    public static void takeOver(Path file) {
        LogManager.getLogManager().reset();
        Logger.getLogger("").addHandler(new LogFile(file));
    }

    @Override
    public synchronized void publish(LogRecord line) {
        if (!isLoggable(line)) {
            return;
        }
        try {
            Disk.folder(Disk.around(file));
            if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
                Files.move(file, file.resolveSibling(file.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(file, getFormatter().format(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException | StorageFailure unwritable) {
            reportError(file.toString(), unwritable, ErrorManager.WRITE_FAILURE);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
