package dev.plumbline.ui.tour;

import dev.plumbline.ui.theme.Paper;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// One screen in one state, by the name of its picture.
///
/// @param paper the one it is always drawn on, or null for the one that was asked for
/// @param maker makes the screen on the toolkit's thread
record Stop(String name, @Nullable Paper paper, Function<SampleHouse, Parent> maker) {
    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z0-9]+)*");

    Stop {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' names no picture");
        }
    }

    Stop(String name, Function<SampleHouse, Parent> maker) {
        this(name, null, maker);
    }

    /// The same screen on dark paper, whatever is asked for.
    Stop dark() {
        return new Stop(name + "-dark", Paper.DARK, maker);
    }

    Parent screen(SampleHouse house) {
        return maker.apply(house);
    }

    Image picture(SampleHouse house, Frame frame) {
        return (paper == null ? frame : frame.withPaper(paper)).picture(screen(house));
    }
}
