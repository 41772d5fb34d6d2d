package dev.plumbline.terminal;

import dev.plumbline.history.StorageFailure;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `plumbline history`: what was done, oldest first.
@Command(name = "history", description = "Lists what was done, oldest first.")
final class HistoryCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--json", description = "As one JSON array, with the fields of the history file.")
    private boolean json;

    @Mixin
    private Between days = new Between();

    HistoryCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException, StorageFailure, Refusal {
        var archive = desk.supplies().history().read();
        var entries = days.of(archive.entries());
        if (json) {
            desk.supplies().documents().entries(entries, desk.out());
            desk.out().println();
        } else {
            entries.stream().map(EntryLine::of).forEach(desk.out()::println);
        }
        desk.name(archive.problems());
        return 0;
    }
}
