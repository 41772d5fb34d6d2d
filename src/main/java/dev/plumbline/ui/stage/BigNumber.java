package dev.plumbline.ui.stage;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.text.Text;

/// The number that is read from five metres: each glyph in a cell of its own, so that nothing shifts while it counts.
final class BigNumber extends Group {
    private static final double CELL = 0.54;
    private static final double COLON = 0.248;
    private static final double OVERHANG = 0.045;
    private static final double SHORT_SIZE = 0.573;
    private static final double SHORT_BASELINE = 0.742;
    private static final double CLOCK_SIZE = 0.444;
    private static final double CLOCK_BASELINE = 0.700;
    private static final double LONG_SIZE = 0.358;
    private static final int MOST_GLYPHS = 7;

    private final List<Text> cells = IntStream.range(0, MOST_GLYPHS)
            .mapToObj(_ -> Faces.text("stage-number"))
            .toList();

    BigNumber() {
        setManaged(false);
        getChildren().addAll(cells);
    }

    /// Only the cells whose glyph is another one change.
    void show(String number, StageGrid grid) {
        var size = grid.of(share(number));
        var y = grid.y(number.length() <= 2 ? SHORT_BASELINE : CLOCK_BASELINE);
        var x = grid.textX() - size * OVERHANG;
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var glyph = i < number.length() ? number.substring(i, i + 1) : "";
            cell.setVisible(!glyph.isEmpty());
            if (glyph.isEmpty()) {
                continue;
            }
            cell.setText(glyph);
            var width = (glyph.equals(":") ? COLON : CELL) * size;
            var indent = (width - Faces.width(cell, Faces.LIGHT, size)) / 2;
            Faces.place(cell, x + indent, y, Faces.LIGHT, size);
            x += width;
        }
    }

    private static double share(String number) {
        if (number.length() <= 2) {
            return SHORT_SIZE;
        }
        return number.length() <= 4 ? CLOCK_SIZE : LONG_SIZE;
    }
}
