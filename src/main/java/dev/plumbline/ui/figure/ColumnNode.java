package dev.plumbline.ui.figure;

import java.util.List;
import javafx.scene.Group;

/// The column, the brightest thing in the picture; while its top glows, the rest steps back.
final class ColumnNode extends Group {
    private static final double SACRUM_OPACITY = 0.8;
    private static final double STEP_BACK = 0.38;

    private final Beads upper = new Beads("figure-bead");
    private final Beads glowing = new Beads("figure-glow");
    private final Beads lower = new Beads("figure-bead");
    private final OutlinePath sacrum = OutlinePath.filled("figure-bead");

    ColumnNode() {
        sacrum.setOpacity(SACRUM_OPACITY);
        getChildren().setAll(upper, glowing, lower, sacrum);
    }

    void show(Column column, Glow glow) {
        List<Vertebra> bones = column.vertebrae();
        for (int i = 0; i < bones.size(); i++) {
            double light = glow.at(i);
            Beads run = light > 0 ? glowing : i < Glow.REACH ? upper : lower;
            run.add(bones.get(i), light);
        }
        upper.flush();
        glowing.flush();
        lower.flush();
        lower.setOpacity(1 - STEP_BACK * glow.at(0));
        sacrum.show(column.sacrum());
    }
}
