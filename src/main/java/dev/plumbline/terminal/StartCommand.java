package dev.plumbline.terminal;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `plumbline start`: the window, straight into getting ready.
@Command(name = "start", description = "Opens the window straight into getting ready.")
final class StartCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "ROUTINE", description = "Such as standard; 'plumbline routines' lists them.")
    private String routine = "";

    StartCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        var found = desk.routine(routine);
        var missing = desk.supplies().missingDisplay();
        if (missing.isPresent()) {
            throw Refusal.failed(missing.get() + " Use 'plumbline hang " + found.id() + "' instead.");
        }
        return desk.supplies().window().openInto(found);
    }
}
