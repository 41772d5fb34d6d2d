package dev.plumbline.ui.mark;

import dev.plumbline.routine.Phase;

/// The sign of a phase on a grid of 24 by 24: `lines` are stroked, `solid` is filled; shape alone tells the phase.
///
/// The ink reaches from `left` to `right` when lines are two wide.
public enum Glyph {
    READY("M3 6H21 M12 22V11 M8 14.5L12 10.5L16 14.5", "", 2, 22),
    RELAX("M12 2V12.5", disc(12, 17, 4.6), 7.4, 16.6),
    CHIN("M9 22V12.5C9 7.5 12 5 17 6.2", disc(18.2, 9.4, 3.6), 8, 21.8),
    SWING("M3 17.2C8.6 21.6 15.4 21.6 21 17.2 M12 2L17 13", disc(17.6, 14.3, 3.2), 2, 22),
    LAND("M4 21H20 M12 2V6", "M6.5 8.5H17.5L12 17.5Z", 3, 21),
    REST("M3 20H21", "M5.2 20A6.8 6.8 0 0 1 18.8 20Z", 2, 22),
    OPEN("M12 2V12 " + disc(12, 17, 4.4), "", 6.6, 17.4),
    HELD("M8.2 4V20 M15.8 4V20", "", 6.4, 17.6),
    REFLECT("M3 12H21 M6 9.5V14.5 M10 10.5V13.5 M14 10.5V13.5 M18 9.5V14.5", "", 2, 22);

    /// The side of the grid.
    public static final double GRID = 24;

    private final String lines;
    private final String solid;
    private final double left;
    private final double right;

    Glyph(String lines, String solid, double left, double right) {
        this.lines = lines;
        this.solid = solid;
        this.left = left;
        this.right = right;
    }

    public static Glyph of(Phase phase) {
        return switch (phase) {
            case GET_READY -> READY;
            case RELAX, SETTLE, BREATHE, KNEES, ROLL, SIT, STAND -> RELAX;
            case CHIN_TUCK -> CHIN;
            case SWING -> SWING;
            case OPEN_HANG -> OPEN;
            case SLOW_LAND -> LAND;
            case REST -> REST;
            case HELD -> HELD;
            case FINISHED -> REFLECT;
        };
    }

    String lines() {
        return lines;
    }

    String solid() {
        return solid;
    }

    /// How much wider than the others this sign's lines are.
    double weight() {
        return this == HELD ? 1.7 : 1;
    }

    /// How wide the edge is that rounds the corners of the solid part.
    double solidEdge() {
        return this == LAND ? 1 : 0;
    }

    public double left() {
        return left;
    }

    public double right() {
        return right;
    }

    private static String disc(double x, double y, double radius) {
        String half = "A" + radius + " " + radius + " 0 1 1 ";
        return "M" + (x - radius) + " " + y + half + (x + radius) + " " + y + half + (x - radius) + " " + y + "Z";
    }
}
