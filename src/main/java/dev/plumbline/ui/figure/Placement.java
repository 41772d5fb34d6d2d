package dev.plumbline.ui.figure;

/// The move from the body's own frame (origin at the seventh neck vertebra) to the bar's: first the shift, then the
/// turn.
record Placement(Point shift, double degrees) {
    Point apply(Point point) {
        Point shifted = point.plus(shift);
        return degrees == 0 ? shifted : shifted.rotated(degrees);
    }
}
