package dev.plumbline.terminal;

import dev.plumbline.history.StorageFailure;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `plumbline verify`: reads every line of the history and names each that is damaged.
@Command(
        name = "verify",
        description = "Reads every line of the history, names each damaged one, and fails if there is any.")
final class VerifyCommand implements Callable<Integer> {
    private final Desk desk;

    VerifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws StorageFailure {
        var archive = desk.supplies().history().read();
        desk.name(archive.problems());
        desk.out()
                .println("%d entries, %d deleted, %d damaged"
                        .formatted(
                                archive.entries().size(),
                                archive.tombstones().size(),
                                archive.problems().size()));
        return archive.problems().isEmpty() ? 0 : 1;
    }
}
