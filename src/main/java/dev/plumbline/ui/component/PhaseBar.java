package dev.plumbline.ui.component;

import dev.plumbline.routine.Phase;
import dev.plumbline.routine.PlannedPhase;
import dev.plumbline.ui.mark.Glyph;
import dev.plumbline.ui.mark.PhaseGlyph;
import dev.plumbline.ui.theme.PhaseClass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The phases of a set as wide as they are long, each with its glyph, its name and its seconds under it.
///
/// A name that does not fit gives way: first to glyph and seconds, then to the seconds alone.
public final class PhaseBar extends Region {
    private static final double GAP = 3;
    private static final double GLYPH = 19 / 18.0;

    private final List<Segment> segments = new ArrayList<>();
    private boolean named = true;

    private record Segment(double share, Region fill, List<Label> labels) {
        /// The longest wording that `room` has room for; the last one shows in any case.
        Label fitting(double room) {
            return labels.stream()
                    .filter(label -> label.prefWidth(-1) <= room)
                    .findFirst()
                    .orElse(labels.getLast());
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
            var full = label(name.apply(planned.phase()) + " " + seconds);
            var brief = label(seconds);
            sign(full, planned.phase());
            sign(brief, planned.phase());
            var fill = new Region();
            fill.getStyleClass().addAll("segment", PhaseClass.of(planned.phase()));
            var share = planned.length().toMillis() / (double) whole;
            segments.add(new Segment(share, fill, List.of(full, brief, label(seconds))));
        }
        segments.forEach(segment -> {
            getChildren().add(segment.fill());
            getChildren().addAll(segment.labels());
        });
        setAccessibleText(String.join(
                ", ",
                segments.stream()
                        .map(segment -> segment.labels().getFirst().getText())
                        .toList()));
    }

    /// Whether names and seconds stand under the phases.
    public void setNamed(boolean whether) {
        named = whether;
        requestLayout();
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().add("phase-label");
        return label;
    }

    /// The sign grows with the text beside it.
    private static void sign(Label label, Phase phase) {
        var glyph = new PhaseGlyph(Glyph.of(phase), label.getFont().getSize());
        label.fontProperty().subscribe(font -> glyph.setSize(font.getSize() * GLYPH));
        label.setGraphic(glyph);
    }

    @Override
    protected double computePrefHeight(double width) {
        return segments.stream()
                .mapToDouble(segment -> segment.fill().prefHeight(-1)
                        + (named ? segment.labels().getFirst().prefHeight(-1) : 0))
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
            var fitting = segment.fitting(width);
            for (var label : segment.labels()) {
                label.setVisible(named && label.equals(fitting));
                label.resizeRelocate(x, height, label.prefWidth(-1), label.prefHeight(-1));
            }
            x += width + GAP;
        }
    }
}
