package dev.plumbline.ui.tour;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;

/// Why a screen differs from its drawing on purpose: a line of `tools/mockups/reasons.tsv`.
///
/// @param pages the names of the drawings it holds for, as a whole
/// @param area where in the drawing, in its pixels, or null for all of it
/// @param difference what the difference starts with
record Reason(Pattern pages, @Nullable Bounds area, Pattern difference, String words) {
    private static final int COLUMNS = 4;

    /// All reasons of a file: four columns with tabs between them; `-` for no area, else left, top, right, bottom.
    ///
    /// @throws IOException where the file cannot be read
    static List<Reason> in(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Reason::of)
                .toList();
    }

    private static Reason of(String line) {
        var columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("not four columns: " + line);
        }
        return new Reason(Pattern.compile(columns[0]), area(columns[1]), Pattern.compile(columns[2]), columns[3]);
    }

    private static @Nullable Bounds area(String text) {
        if ("-".equals(text)) {
            return null;
        }
        var edges = Pattern.compile(",")
                .splitAsStream(text)
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new BoundingBox(edges[0], edges[1], edges[2] - edges[0], edges[3] - edges[1]);
    }

    /// The first of `reasons` that holds for `difference` at `place` of a drawing.
    static Optional<Reason> find(List<Reason> reasons, String page, Bounds place, String difference) {
        return reasons.stream()
                .filter(it -> it.pages.matcher(page).matches())
                .filter(it -> it.area == null || it.area.contains(place.getCenterX(), place.getCenterY()))
                .filter(it -> it.difference.matcher(difference).lookingAt())
                .findFirst();
    }
}
