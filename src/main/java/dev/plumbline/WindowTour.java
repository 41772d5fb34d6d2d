package dev.plumbline;

import dev.plumbline.terminal.Tour;
import dev.plumbline.ui.theme.Paper;
import dev.plumbline.ui.tour.Frame;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.application.ColorScheme;

/// The tour of the window, as the command line asks for it.
///
/// @param tour draws
record WindowTour(dev.plumbline.ui.tour.Tour tour) implements Tour {
    @Override
    public List<Path> draw(Order order) throws IOException {
        var frame = new Frame(Paper.of(order.theme(), ColorScheme.LIGHT), order.text(), order.width(), order.height());
        return tour.draw(order.folder(), frame, order.language(), order.only());
    }
}
