package dev.plumbline.ui.stage;

import java.time.Duration;
import java.time.Instant;
import javafx.scene.Node;

/// Brings a node in and out at a change of the picture; the first time it is told, it is simply there or not.
final class Fade {
    private final Node node;
    private boolean told;
    private boolean wanted;
    private double before = 1;
    private double strength = 1;
    private double there;
    private Instant since = Instant.EPOCH;

    Fade(Node node) {
        this.node = node;
    }

    /// How strong the node is once it is there, from 0 to 1.
    Fade strength(double most) {
        strength = most;
        return this;
    }

    void show(boolean shown, Instant now, Movement movement) {
        if (!told) {
            before = shown ? 1 : 0;
        } else if (shown != wanted) {
            before = there;
            since = now;
        }
        told = true;
        wanted = shown;
        var come = movement.come(Duration.between(since, now), Movement.CROSSFADE);
        there = before + ((shown ? 1 : 0) - before) * come;
        node.setVisible(there * strength > 0);
        node.setOpacity(there * strength);
    }

    /// True while anything of it is to be seen.
    boolean seen() {
        return node.isVisible();
    }
}
