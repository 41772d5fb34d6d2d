package dev.plumbline.ui.figure;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;

/// A run of vertebrae in one colour: all bodies are one path, all spinous processes another.
final class Beads extends Group {
    private static final double PROCESS_OPACITY = 0.75;

    private final OutlinePath bodies;
    private final OutlinePath processes;
    private final List<Outline> bodyOutlines = new ArrayList<>();
    private final List<Outline> processOutlines = new ArrayList<>();

    Beads(String styleClass) {
        bodies = OutlinePath.filled(styleClass);
        processes = OutlinePath.filled(styleClass);
        processes.setOpacity(PROCESS_OPACITY);
        getChildren().setAll(processes, bodies);
    }

    void add(Vertebra bone, double glow) {
        bodyOutlines.add(bone.body(glow));
        processOutlines.add(bone.process(glow));
    }

    /// Draws what was added since the last time.
    void flush() {
        bodies.show(bodyOutlines);
        processes.show(processOutlines);
        bodyOutlines.clear();
        processOutlines.clear();
    }
}
