package dev.plumbline.ui.routines;

import dev.plumbline.ui.component.NumberField;
import dev.plumbline.ui.mark.Glyph;
import dev.plumbline.ui.mark.PhaseGlyph;
import dev.plumbline.ui.theme.PhaseClass;
import dev.plumbline.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The phases of a routine as wide as they are long, with a handle on every edge that can move, and under each phase
/// its
/// name and its seconds, which can be typed.
final class EditBar extends Region {
    private static final double GAP = 4;
    private static final double BETWEEN = 10;
    private static final double GLYPH = 1.1;
    /// In shares of the bar's height.
    private static final double OVER = 9 / 64.0;

    /// Wider than it is drawn, so that it can be hit.
    private static final double HANDLE = 45 / 64.0;
    private static final double NOTE = 52 / 64.0;

    private final Words words;
    private final Changes changes;
    private final List<Part> parts = new ArrayList<>();
    private final List<EdgeHandle> handles = new ArrayList<>();
    private final Label note = new Label();
    private final Region ground = new Region();
    private List<Field> fields = List.of();

    /// What the person does to the bar.
    interface Changes {
        void move(int edge, int seconds, boolean alone);

        void type(int part, int seconds);
    }

    private record Part(Region fill, Label name, NumberField seconds) {}

    EditBar(Words words, Changes changes) {
        this.words = words;
        this.changes = changes;
        getStyleClass().add("edit-bar");
        ground.getStyleClass().add("edit-ground");
        note.getStyleClass().add("edge-note");
        note.setMouseTransparent(true);
        note.setVisible(false);
    }

    void show(List<Field> shown) {
        var same = fields.stream()
                        .map(Field::phase)
                        .toList()
                        .equals(shown.stream().map(Field::phase).toList())
                && fields.stream()
                        .map(Field::settled)
                        .toList()
                        .equals(shown.stream().map(Field::settled).toList());
        fields = shown;
        if (!same) {
            build();
        }
        for (var i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            parts.get(i).seconds().show(field.seconds());
            parts.get(i).seconds().setAccessibleText(words.get("routines.seconds", field.name(), field.seconds()));
        }
        for (var i = 0; i < handles.size(); i++) {
            handles.get(i).show(fields.get(i).seconds());
            handles.get(i).setAccessibleText(edgeWords(i));
        }
        showNote();
        requestLayout();
    }

    private String edgeWords(int edge) {
        var before = fields.get(edge);
        var after = fields.get(edge + 1);
        return words.get("routines.edge", before.name(), before.seconds(), after.name(), after.seconds());
    }

    private void build() {
        parts.clear();
        handles.clear();
        getChildren().setAll(ground);
        for (var i = 0; i < fields.size(); i++) {
            parts.add(part(i));
        }
        for (var i = 0; i + 1 < fields.size(); i++) {
            handles.add(handle(i));
        }
        parts.forEach(part -> getChildren().addAll(part.fill(), part.name()));
        getChildren().addAll(handles);
        parts.forEach(part -> getChildren().add(part.seconds()));
        getChildren().add(note);
    }

    private Part part(int index) {
        var field = fields.get(index);
        var fill = new Region();
        fill.getStyleClass().addAll("segment", PhaseClass.of(field.phase()));
        var name = new Label(field.name());
        name.getStyleClass().add("edit-name");
        var glyph = new PhaseGlyph(Glyph.of(field.phase()), name.getFont().getSize());
        name.fontProperty().subscribe(font -> glyph.setSize(font.getSize() * GLYPH));
        name.setGraphic(glyph);
        var seconds = new NumberField(value -> words.get("span.seconds", value), typed -> changes.type(index, typed));
        seconds.getStyleClass().add("seconds-field");
        seconds.setDisable(field.settled());
        return new Part(fill, name, seconds);
    }

    private EdgeHandle handle(int edge) {
        var handle = new EdgeHandle(new EdgeHandle.Mover() {
            @Override
            public void move(int seconds, boolean alone) {
                changes.move(edge, seconds, alone);
            }

            @Override
            public double scale() {
                return secondsInPixels();
            }
        });
        var movable = !fields.get(edge).settled();
        handle.setVisible(movable);
        handle.setDisable(!movable);
        handle.focusedProperty().subscribe(this::showNote);
        return handle;
    }

    private double secondsInPixels() {
        var whole = fields.stream().mapToInt(Field::seconds).sum();
        return Math.max(1, getWidth() - GAP * (fields.size() - 1)) / Math.max(1, whole);
    }

    private void showNote() {
        note.setVisible(false);
        for (var i = 0; i < handles.size(); i++) {
            if (handles.get(i).isFocused()) {
                note.setText(words.get(
                        "routines.edge.note",
                        fields.get(i).seconds(),
                        fields.get(i + 1).seconds()));
                note.setVisible(true);
            }
        }
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return parts.stream()
                .mapToDouble(part -> ground.prefHeight(-1)
                        + part.name().prefHeight(-1)
                        + part.seconds().prefHeight(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var height = ground.prefHeight(-1);
        var full = getWidth() - GAP * Math.max(0, parts.size() - 1);
        var starts = new double[parts.size()];
        var widths = new double[parts.size()];
        var x = 0.0;
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var width = full * fields.get(i).share();
            part.fill().resizeRelocate(x, 0, Math.max(1, width), height);
            starts[i] = x;
            widths[i] = Math.max(part.name().prefWidth(-1), part.seconds().prefWidth(-1));
            if (i < handles.size()) {
                place(handles.get(i), x + width + GAP / 2, height);
            }
            x += width + GAP;
        }
        var lefts = Spread.apart(starts, widths, BETWEEN, getWidth());
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var names = part.name().prefHeight(-1);
            part.name().resizeRelocate(lefts[i], height, part.name().prefWidth(-1), names);
            part.seconds()
                    .resizeRelocate(
                            lefts[i],
                            height + names,
                            part.seconds().prefWidth(-1),
                            part.seconds().prefHeight(-1));
        }
    }

    private void place(EdgeHandle handle, double middle, double height) {
        var width = height * HANDLE;
        var over = height * OVER;
        handle.resizeRelocate(middle - width / 2, -over, width, height + 2 * over);
        if (handle.isFocused()) {
            var wide = note.prefWidth(-1);
            note.resizeRelocate(
                    Math.clamp(middle - wide / 2, 0, Math.max(0, getWidth() - wide)),
                    -height * NOTE,
                    wide,
                    note.prefHeight(-1));
        }
    }
}
