package dev.plumbline.terminal;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.Union;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `plumbline merge`: takes in what another data folder has and this one has not; the other one stays as it is.
@Command(name = "merge", description = "Adds what another data folder holds; nothing there is changed.")
final class MergeCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "DIR", description = "A data folder, such as a copy from another computer.")
    private Path folder = Path.of("");

    MergeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws StorageFailure {
        var history = desk.supplies().history();
        var there = desk.supplies().documents().archive(folder);
        var union = Union.of(history.read(), there);
        history.append(union.taken());
        desk.name(there.problems());
        for (var entry : union.newer()) {
            desk.say("the entry of " + entry.startedAt().toLocalDate()
                    + " was written by a newer Plumbline and is not taken; update this one.");
        }
        desk.out()
                .println("new %d, changed %d, same %d, refused %d"
                        .formatted(
                                union.fresh(),
                                union.changed(),
                                union.same(),
                                union.newer().size() + there.problems().size()));
        return union.newer().isEmpty() && there.problems().isEmpty() ? 0 : 1;
    }
}
