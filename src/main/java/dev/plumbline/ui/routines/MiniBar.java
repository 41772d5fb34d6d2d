package dev.plumbline.ui.routines;

import dev.plumbline.ui.theme.PhaseClass;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/// The phases of a routine as one thin bar, on the scale that all bars of the list share. What is longer than the scale
/// is cut three times.
final class MiniBar extends Region {
    private static final double GAP = 2;
    private static final int CUTS = 3;
    private static final double CUT = 3;
    private static final double CUT_STEP = 9;
    private static final double LAST_CUT = 12;

    private final List<Segment> segments = new ArrayList<>();

    private record Segment(double share, Region fill, List<Region> cuts) {}

    MiniBar() {
        getStyleClass().add("mini-bar");
        setMouseTransparent(true);
    }

    void show(List<RoutineRow.Stretch> stretches) {
        segments.clear();
        getChildren().clear();
        for (var stretch : stretches) {
            var fill = new Region();
            fill.getStyleClass().addAll("segment", PhaseClass.of(stretch.phase()));
            var cuts = new ArrayList<Region>();
            getChildren().add(fill);
            for (var i = 0; stretch.cut() && i < CUTS; i++) {
                var cut = new Region();
                cut.getStyleClass().add("cut");
                cuts.add(cut);
            }
            getChildren().addAll(cuts);
            segments.add(new Segment(stretch.share(), fill, cuts));
        }
    }

    @Override
    protected void layoutChildren() {
        var full = getWidth() - snappedRightInset();
        var height = getHeight();
        var x = 0.0;
        for (var segment : segments) {
            var width = full * segment.share();
            segment.fill().resizeRelocate(x, 0, Math.max(1, width - GAP), height);
            x += width;
            for (var i = 0; i < segment.cuts().size(); i++) {
                segment.cuts().get(i).resizeRelocate(x - GAP - LAST_CUT - i * CUT_STEP, 0, CUT, height);
            }
        }
    }
}
