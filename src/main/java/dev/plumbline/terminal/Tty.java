package dev.plumbline.terminal;

import java.util.Optional;
import java.util.function.Consumer;

/// The terminal the person sits at, or the pipes in its place.
public interface Tty {
    /// True when the results are seen on a screen that can be redrawn.
    boolean shows();

    /// True when there is someone who can be asked.
    boolean answers();

    /// Columns of the screen.
    int width();

    /// Hands over each key as it is pressed, on a thread of its own, until the result is closed. After the end of the
    /// input there are no more keys.
    Listening listen(Consumer<Stroke> keys);

    /// The line that is typed next, without its end; nothing when the input has ended.
    Optional<String> line();

    /// Ends the handing over and gives the terminal its usual manners back; closing it twice does nothing more.
    interface Listening extends AutoCloseable {
        @Override
        void close();
    }
}
