package dev.plumbline.ui.chart;

import org.jspecify.annotations.Nullable;

/// Whether a chart has to be drawn anew: only from something else than last time. New children ask for another layout,
/// so a chart that draws at every layout would never rest.
final class Redraw {
    private @Nullable Object drawn;

    /// @param from all that the drawing depends on
    boolean isDue(Object from) {
        if (from.equals(drawn)) {
            return false;
        }
        drawn = from;
        return true;
    }
}
