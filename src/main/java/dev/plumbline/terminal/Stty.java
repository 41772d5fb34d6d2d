package dev.plumbline.terminal;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The manners of the controlling terminal, by way of the system's own `stty`. Where that fails, keys need Enter.
final class Stty {
    static final File TERMINAL = new File("/dev/tty");
    private static final int PATIENCE_SECONDS = 2;

    private Stty() {}

    /// Has each key arrive at once and unechoed; Ctrl-C stays a signal.
    ///
    /// @return puts everything back as it was
    static Runnable eachKeyAtOnce() {
        var before = run("-g");
        if (before.isEmpty() || run("-icanon", "-echo", "min", "1", "time", "0").isEmpty()) {
            return () -> {};
        }
        return () -> run(before.get().strip());
    }

    /// The number of columns.
    static Optional<Integer> columns() {
        return run("size")
                .map(size -> size.strip().split(" "))
                .filter(parts -> parts.length == 2 && parts[1].matches("[1-9]\\d{0,4}"))
                .map(parts -> Integer.valueOf(parts[1]));
    }

    private static Optional<String> run(String... arguments) {
        var command = new ArrayList<>(List.of("stty"));
        command.addAll(List.of(arguments));
        try {
            var child = new ProcessBuilder(command)
                    .redirectInput(TERMINAL)
                    .redirectError(Redirect.DISCARD)
                    .start();
            // In the background a change of manners would stop the child for good.
            if (!child.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                child.destroyForcibly();
                return Optional.empty();
            }
            var said = new String(child.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return child.exitValue() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
