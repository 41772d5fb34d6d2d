package dev.plumbline.terminal;

import dev.plumbline.history.ImportPlan;
import dev.plumbline.history.StorageFailure;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `plumbline import`: takes the good of a file, names the rest, and fails if there was any.
@Command(name = "import", description = "Adds the entries of a file: an export, or a table of 'date,seconds'.")
final class ImportCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE", description = "CSV or JSON; which one is seen from its content.")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "Only say what would happen.")
    private boolean dryRun;

    ImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws StorageFailure {
        var supplies = desk.supplies();
        var found = supplies.documents().imported(file);
        var plan = ImportPlan.of(supplies.history().read(), found, supplies.device(), supplies.now());
        if (!dryRun && !plan.taken().isEmpty()) {
            supplies.history().append(plan.taken());
        }
        for (var refused : plan.refused()) {
            var line = refused.line() == 0 ? "" : ", line " + refused.line();
            desk.say(file + line + " is refused: " + refused.reason() + ".");
        }
        desk.out()
                .println("new %d, changed %d, same %d, refused %d%s"
                        .formatted(
                                plan.fresh().size(),
                                plan.revised().size(),
                                plan.same(),
                                plan.refused().size(),
                                dryRun ? " (nothing was written)" : ""));
        return plan.refused().isEmpty() ? 0 : 1;
    }
}
