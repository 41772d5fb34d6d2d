package dev.plumbline.ui.stage;

import dev.plumbline.ui.mark.Bob;
import dev.plumbline.ui.mark.Glyph;
import dev.plumbline.ui.mark.PhaseGlyph;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// The strip of phases along the bottom of the stage, with the bob at this moment.
public final class PhaseStrip extends Region {
    private static final double TOP = 0.925;
    private static final double THICKNESS = 0.020;
    private static final double GAP = 0.006;
    private static final double LABEL = 0.026;
    private static final double BOB = 0.040;

    private final List<Part> parts = new ArrayList<>();
    private final Bob bob = new Bob(10);
    private Strip strip = new Strip(List.of(), false);

    /// The nodes of one part; made when a strip first has that many.
    private static final class Part extends Group {
        private final Rectangle track = new Rectangle();
        private final Rectangle done = new Rectangle();
        private final PhaseGlyph glyph = new PhaseGlyph(Glyph.RELAX, 10);
        private final Text label = Faces.text("strip-label");

        Part() {
            setManaged(false);
            track.getStyleClass().add("strip-track");
            done.getStyleClass().add("strip-done");
            glyph.setManaged(false);
            getChildren().addAll(track, done, glyph, label);
        }
    }

    public PhaseStrip() {
        setId("stage-strip");
        getChildren().add(bob);
        setMouseTransparent(true);
    }

    public void show(Strip shown) {
        strip = shown;
        while (parts.size() < shown.parts().size()) {
            var part = new Part();
            parts.add(part);
            getChildren().add(getChildren().size() - 1, part);
        }
        layoutChildren();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() == 0) {
            return;
        }
        var grid = new StageGrid(getWidth(), getHeight());
        var whole = strip.parts().stream()
                .mapToLong(part -> part.length().toMillis())
                .sum();
        var room = grid.right() - grid.left() - grid.of(GAP) * (strip.parts().size() - 1);
        var x = grid.left();
        bob.setVisible(strip.bob());
        for (var i = 0; i < parts.size(); i++) {
            var node = parts.get(i);
            node.setVisible(i < strip.parts().size());
            if (!node.isVisible()) {
                continue;
            }
            var part = strip.parts().get(i);
            var width = room * part.length().toMillis() / whole;
            lay(node, part, x, width, grid);
            if (part.current()) {
                bob.setLength(grid.of(BOB));
                bob.relocate(x + width * part.share(), grid.y(TOP) + grid.of(THICKNESS) * 0.15);
            }
            x += width + grid.of(GAP);
        }
    }

    private static void lay(Part node, Strip.Part part, double x, double width, StageGrid grid) {
        var thickness = grid.of(THICKNESS) * (part.thin() ? 0.4 : 1);
        var top = grid.y(TOP) + grid.of(THICKNESS) * (part.thin() ? 0.3 : 0);
        box(node.track, x, top, width, thickness);
        box(node.done, x, top, width * part.share(), thickness);
        var side = grid.of(LABEL);
        var glyph = part.glyph();
        node.glyph.setVisible(glyph != null);
        if (glyph != null) {
            node.glyph.show(glyph);
            node.glyph.setSize(side);
            node.glyph.resize(side, side);
            node.glyph.relocate(x, grid.y(0.957));
            mark(node.glyph, part.current());
        }
        var indent = glyph == null ? 0 : side * 1.35;
        node.label.setText(part.label());
        node.label.pseudoClassStateChanged(StageWriting.CURRENT, part.current());
        Faces.place(node.label, x + indent, grid.y(0.979), part.current() ? Faces.BOLD : Faces.REGULAR, side);
        shortenToFit(node.label, part, width - indent);
    }

    /// A label that does not fit beside its neighbour keeps its seconds alone, or goes.
    private static void shortenToFit(Text label, Strip.Part part, double room) {
        if (label.getLayoutBounds().getWidth() > room) {
            label.setText(part.label().substring(part.label().lastIndexOf(' ') + 1));
        }
        label.setVisible(label.getLayoutBounds().getWidth() <= room);
    }

    private static void mark(PhaseGlyph glyph, boolean current) {
        if (current) {
            glyph.getStyleClass().remove("soft");
        } else if (!glyph.getStyleClass().contains("soft")) {
            glyph.getStyleClass().add("soft");
        }
    }

    private static void box(Rectangle box, double x, double y, double width, double height) {
        box.setX(x);
        box.setY(y);
        box.setWidth(width);
        box.setHeight(height);
    }
}
