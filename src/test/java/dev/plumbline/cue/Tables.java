package dev.plumbline.cue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Text tables on the class path.
final class Tables {
    private static final Lines ENGLISH = Lines.parse(rows("/dev/plumbline/assets/voice/en/lines.tsv"));

    private Tables() {}

    /// The lines that are shipped.
    static Lines english() {
        return ENGLISH;
    }

    static List<String> rows(String path) {
        try (var stream = Objects.requireNonNull(Tables.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(path, broken);
        }
    }
}
