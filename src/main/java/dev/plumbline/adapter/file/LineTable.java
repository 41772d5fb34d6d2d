package dev.plumbline.adapter.file;

import dev.plumbline.cue.Lines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The table of spoken lines that comes with each voice.
public final class LineTable {
    private LineTable() {}

    /// The lines of a language that the program speaks, such as `en`.
    public static Lines of(String language) {
        var table = "/dev/plumbline/assets/voice/" + language + "/lines.tsv";
        try (var in = LineTable.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalArgumentException("No voice speaks " + language);
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Lines.parse(text.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
