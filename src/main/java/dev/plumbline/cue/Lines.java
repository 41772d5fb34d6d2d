package dev.plumbline.cue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every line of one language, by id. Asking for a line that is not there is a mistake of the program, never of a
/// person.
public final class Lines {
    private final Map<String, Line> byId;

    public Lines(List<Line> all) {
        byId = new LinkedHashMap<>();
        for (var line : all) {
            if (byId.put(line.id(), line) != null) {
                throw new IllegalArgumentException("Line " + line.id() + " comes twice");
            }
        }
    }

    /// Reads the rows of a table of lines: tab-separated, the id, the words, the twin, and last the slot in seconds;
    /// rows that begin with `#` and empty rows say nothing.
    public static Lines parse(List<String> rows) {
        return new Lines(rows.stream()
                .filter(row -> !row.isBlank() && !row.startsWith("#"))
                .map(Lines::read)
                .toList());
    }

    private static Line read(String row) {
        var cells = row.split("\t", -1);
        if (cells.length < 4) {
            throw new IllegalArgumentException("A line needs an id, words, a twin and a slot, unlike " + row);
        }
        return new Line(cells[0], cells[1], new Twin(cells[2]), Seconds.parsed(cells[cells.length - 1]));
    }

    public Line line(String id) {
        var line = byId.get(id);
        if (line == null) {
            throw new IllegalArgumentException("No line is called " + id);
        }
        return line;
    }

    /// All of them, in the order of the table.
    public List<Line> all() {
        return List.copyOf(byId.values());
    }
}
