package dev.plumbline.ui.component;

import dev.plumbline.routine.Phase;
import dev.plumbline.routine.PlannedPhase;
import dev.plumbline.ui.mark.Glyph;
import dev.plumbline.ui.mark.PhaseGlyph;
import dev.plumbline.ui.theme.PhaseClass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// The phases of a set as wide as they are long, each with its glyph, its name and its seconds under it.
///
/// A name that does not fit gives way: first to glyph and seconds, then to the seconds alone.
public final class PhaseBar extends Region {
    private static final double GAP = 3;
    private static final double GLYPH = 19 / 18.0;
    private static final double AFTER_GLYPH = 0.333;
    private static final double AROUND_TEXT = 0.35;

    private final List<Segment> segments = new ArrayList<>();
    private boolean named = true;

    /// @param full name and seconds
    /// @param brief the seconds alone
    private record Segment(double share, Region fill, PhaseGlyph glyph, Text full, Text brief) {
        double size() {
            return full.getFont().getSize();
        }

        double lead() {
            return size() * (GLYPH + AFTER_GLYPH);
        }

        double line() {
            return Math.max(size() * GLYPH, height(full));
        }

        boolean fits(Text text, double room) {
            return lead() + text.getLayoutBounds().getWidth() <= room;
        }

        private static double height(Text text) {
            return text.getLayoutBounds().getHeight();
        }

        /// Puts what there is room for from `x` to the right and from `y` down.
        void write(boolean named, double x, double y, double room) {
            var shown = fits(full, room) ? full : brief;
            var signed = fits(shown, room);
            full.setVisible(named && shown.equals(full));
            brief.setVisible(named && shown.equals(brief));
            glyph.setVisible(named && signed);
            glyph.resizeRelocate(x, y + (line() - glyph.prefHeight(-1)) / 2, glyph.prefWidth(-1), glyph.prefHeight(-1));
            shown.relocate(signed ? x + lead() : x, y + (line() - height(shown)) / 2);
        }
    }

    public PhaseBar() {
        getStyleClass().add("phase-bar");
    }

    /// Shows `phases`; `name` says how a phase is called.
    public void setPhases(List<PlannedPhase> phases, Function<Phase, String> name) {
        segments.clear();
        getChildren().clear();
        var whole = phases.stream()
                .mapToLong(planned -> planned.length().toMillis())
                .sum();
        for (var planned : phases) {
            var seconds = Long.toString(planned.length().toSeconds());
            var full = text(name.apply(planned.phase()) + " " + seconds);
            var glyph = new PhaseGlyph(Glyph.of(planned.phase()), full.getFont().getSize());
            full.fontProperty().subscribe(font -> glyph.setSize(font.getSize() * GLYPH));
            var fill = new Region();
            fill.getStyleClass().addAll("segment", PhaseClass.of(planned.phase()));
            var share = planned.length().toMillis() / (double) whole;
            segments.add(new Segment(share, fill, glyph, full, text(seconds)));
        }
        segments.forEach(
                segment -> getChildren().addAll(segment.fill(), segment.glyph(), segment.full(), segment.brief()));
        setAccessibleText(String.join(
                ", ", segments.stream().map(segment -> segment.full().getText()).toList()));
    }

    /// Whether names and seconds stand under the phases.
    public void setNamed(boolean whether) {
        named = whether;
        requestLayout();
    }

    private static Text text(String words) {
        var text = new Text(words);
        text.getStyleClass().addAll("text", "phase-label");
        text.setTextOrigin(VPos.TOP);
        return text;
    }

    @Override
    protected double computePrefHeight(double width) {
        return segments.stream()
                .mapToDouble(segment -> segment.fill().prefHeight(-1)
                        + (named ? snapSizeY(segment.line() + 2 * AROUND_TEXT * segment.size()) : 0))
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        var full = getWidth() - GAP * Math.max(0, segments.size() - 1);
        var x = 0.0;
        for (var segment : segments) {
            var width = full * segment.share();
            var height = segment.fill().prefHeight(-1);
            segment.fill().resizeRelocate(x, 0, width, height);
            segment.write(named, snapPositionX(x), snapPositionY(height + AROUND_TEXT * segment.size()), width);
            x += width + GAP;
        }
    }
}
