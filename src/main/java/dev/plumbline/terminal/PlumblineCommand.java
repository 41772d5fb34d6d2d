package dev.plumbline.terminal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `plumbline`: the window or, where there is no display, the same session in the terminal.
@Command(
        name = "plumbline",
        description = "Guides a dead hang by sound and one huge screen. Without a command it opens the window.",
        footer = "%nGeneral movement guide, not medical advice.")
final class PlumblineCommand implements Callable<Integer> {
    private static final String BEFORE_ANY_CHOICE = "first";

    private final Desk desk;

    PlumblineCommand(Desk desk) {
        this.desk = desk;
    }

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The data folder, instead of the usual one.")
    void data(Path folder) {
        desk.data(folder);
    }

    @Override
    public Integer call() throws Exception {
        var supplies = desk.supplies();
        var missing = supplies.missingDisplay();
        if (missing.isEmpty()) {
            return supplies.window().open();
        }
        var chosen = supplies.settings().load().settings().practice().routine();
        var routine = chosen == null ? BEFORE_ANY_CHOICE : chosen;
        desk.say(missing.get() + " Guiding '" + routine + "' here in the terminal instead.");
        return new HangCommand(desk).hang(routine);
    }
}
