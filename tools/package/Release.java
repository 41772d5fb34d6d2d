import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What is packed: its version, as the image says it, and the one moment that every file of it has.
record Release(Path root, Path manual, String version, Instant date) {
    private static final DateTimeFormatter IN_MAIL =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);

    Path assets() {
        return root.resolve("assets");
    }

    LocalDate day() {
        return date.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /// As Debian calls it.
    String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "amd64";
            case "aarch64" -> "arm64";
            case String other -> throw new IllegalStateException("There is no package for " + other);
        };
    }

    /// The file of `src/package`, with what changes from release to release put in.
    String filled(String file) throws IOException {
        return Files.readString(root.resolve("src/package").resolve(file))
                .replace("@version@", version)
                .replace("@architecture@", architecture())
                .replace("@date@", day().toString())
                .replace("@mail-date@", IN_MAIL.format(date));
    }
}
