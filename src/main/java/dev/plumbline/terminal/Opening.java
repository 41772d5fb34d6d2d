package dev.plumbline.terminal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// The start without a word on the command line, as a desktop does it: `plumbline` itself, and no parser is loaded on
/// the way to the window.
public final class Opening {
    private final PrintWriter err;
    private final Desk desk;

    /// @param wiring makes what is needed for a data folder, or for the usual one
    public Opening(PrintWriter out, PrintWriter err, Function<Optional<Path>, Supplies> wiring) {
        this.err = err;
        this.desk = new Desk(out, err, wiring);
    }

    /// Opens the window and waits for its end; the answer is the exit code.
    public int run() {
        try {
            return new PlumblineCommand(desk).call();
        } catch (Exception failure) {
            return Ending.of(failure, "plumbline", desk);
        } finally {
            desk.out().flush();
            err.flush();
        }
    }
}
