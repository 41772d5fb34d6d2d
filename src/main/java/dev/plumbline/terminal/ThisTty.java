package dev.plumbline.terminal;

import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The terminal that this process was started in. Where there is no `stty`, keys need Enter.
public final class ThisTty implements Tty {
    private static final int USUAL_WIDTH = 80;
    private static final int INPUT = 1;
    private static final int RESULTS = 2;
    private static final int MESSAGES = 4;

    private final Map<String, String> environment;
    private final InstantSource clock;
    private final boolean windows;
    private final int terminals;
    private @Nullable Octets octets;

    public ThisTty(Map<String, String> environment, InstantSource clock, boolean windows) {
        this.environment = environment;
        this.clock = clock;
        this.windows = windows;
        terminals = windows ? wholeConsole() : connected();
    }

    @Override
    public boolean shows() {
        return (terminals & RESULTS) != 0 && !"dumb".equals(environment.get("TERM"));
    }

    @Override
    public boolean answers() {
        return (terminals & INPUT) != 0 && (terminals & MESSAGES) != 0;
    }

    @Override
    public int width() {
        return windows ? USUAL_WIDTH : Stty.columns().orElse(USUAL_WIDTH);
    }

    @Override
    public Listening listen(Consumer<Stroke> keys) {
        var typed = (terminals & INPUT) != 0 || pumped();
        Runnable restore = typed && !windows ? Stty.eachKeyAtOnce() : () -> {};
        var listener = new KeyListener(octets(), keys);
        return () -> {
            listener.close();
            restore.run();
            if (typed) {
                octets().clear();
            }
        };
    }

    @Override
    public Optional<String> line() {
        var line = new ByteArrayOutputStream();
        try {
            for (var octet = octets().take(); octet.value() != '\n'; octet = octets().take()) {
                if (octet.isEnd()) {
                    return Optional.empty();
                }
                line.write(octet.value());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        return Optional.of(line.toString(StandardCharsets.UTF_8));
    }

    private Octets octets() {
        if (octets == null) {
            var inputs = new ArrayList<InputStream>();
            inputs.add(System.in);
            if (pumped()) {
                controllingTerminal().ifPresent(inputs::add);
            }
            octets = new Octets(inputs, clock);
        }
        return octets;
    }

    /// A build tool stands between: it keeps the terminal and passes bytes on as it sees fit.
    private boolean pumped() {
        return (terminals & INPUT) == 0 && environment.containsKey("MAVEN_CMD_LINE_ARGS") && !windows;
    }

    private static Optional<InputStream> controllingTerminal() {
        try {
            return Optional.of(new FileInputStream(Stty.TERMINAL));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("SystemConsoleNull") // its contract still allows none
    private static int wholeConsole() {
        var console = System.console();
        return console != null && console.isTerminal() ? INPUT | RESULTS | MESSAGES : 0;
    }

    /// Which of the three standard streams are terminals, as a shell that inherits them sees it.
    private static int connected() {
        var question = "n=0; [ -t 0 ] && n=$((n + 1)); [ -t 1 ] && n=$((n + 2)); [ -t 2 ] && n=$((n + 4)); exit $n";
        try {
            return new ProcessBuilder("sh", "-c", question)
                    .redirectInput(Redirect.INHERIT)
                    .redirectOutput(Redirect.INHERIT)
                    .redirectError(Redirect.INHERIT)
                    .start()
                    .waitFor();
        } catch (IOException _) {
            return 0;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
