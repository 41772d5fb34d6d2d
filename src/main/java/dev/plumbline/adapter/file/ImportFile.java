package dev.plumbline.adapter.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.history.Imported;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.StorageFailure.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;

/// A file to import: our JSON, our CSV, or a plain table of dates and seconds; which one is seen from its content.
/// It may come from anywhere, so nothing in it is trusted.
public final class ImportFile {
    private static final long LARGEST = 200_000_000;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private ImportFile() {}

    /// Reads the good and names the bad.
    ///
    /// @param origin what entries get that come as a date and seconds only
    public static Imported read(Path file, Origin origin) throws StorageFailure {
        requireFile(file);
        var findings = new Findings();
        try (var text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), UTF_8.newDecoder()))) {
            switch (first(text)) {
                case '{', '[' -> new JsonImport(findings).read(text);
                default -> new CsvImport(findings, origin).read(text);
            }
        } catch (IOException unreadable) {
            findings.refuse(0, Findings.reason(unreadable));
        }
        return findings.imported();
    }

    /// Who and where the importing machine is, and when.
    public record Origin(String device, Instant now, ZoneId zone) {}

    private static void requireFile(Path file) throws StorageFailure {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new StorageFailure(file.toString(), Reason.NOT_A_FILE);
            }
            if (Files.size(file) > LARGEST) {
                throw new StorageFailure(file.toString(), Reason.TOO_LARGE);
            }
            Files.newInputStream(file).close();
        } catch (IOException failed) {
            throw Disk.failure(file, failed);
        }
    }

    /// The first character that is no white space; the reader stands on it or on white space before it.
    private static int first(Reader text) throws IOException {
        var character = BYTE_ORDER_MARK;
        while (character == BYTE_ORDER_MARK || (character >= 0 && Character.isWhitespace(character))) {
            text.mark(1);
            character = text.read();
        }
        text.reset();
        return character;
    }
}
