package dev.plumbline.ui.history;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.transform.Transform;

/// A chart as a picture, twice as fine as the screen, without the button that asked for it.
final class ChartPicture {
    private static final double FINER = 2;
    private static final String BUTTON = ".copy-picture";

    private ChartPicture() {}

    /// Puts the picture of `chart` on the clipboard.
    static void copy(Node chart) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, of(chart)));
    }

    static Image of(Node chart) {
        var button = chart.lookup(BUTTON);
        button.setVisible(false);
        try {
            var finer = new SnapshotParameters();
            finer.setTransform(Transform.scale(FINER, FINER));
            return chart.snapshot(finer, null);
        } finally {
            button.setVisible(true);
        }
    }
}
