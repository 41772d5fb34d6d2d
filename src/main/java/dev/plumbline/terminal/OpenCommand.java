package dev.plumbline.terminal;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.OwnRoutine;
import dev.plumbline.routine.RoutineFile;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `plumbline open`: shows a routine from a file, asks, and adds it. An unsafe one is refused with every reason.
@Command(name = "open", description = "Shows the routine in a file, asks, and adds it.")
final class OpenCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE", description = "A routine, such as a physiotherapist wrote it.")
    private Path file = Path.of("");

    @Option(names = "--window", description = "Show and ask in the window, whatever the file holds: a double click.")
    private boolean inWindow;

    OpenCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws StorageFailure, Refusal {
        if (inWindow) {
            return openWindow();
        }
        return switch (desk.supplies().documents().routine(file)) {
            case RoutineFile.Sound(var routine) -> offer(routine);
            case RoutineFile.Unsound(var _, var objections) ->
                throw Refusal.failed(file + " is refused: " + Desk.reasons(objections));
            case RoutineFile.Unreadable(var _, var newer)
            when newer -> throw Refusal.failed(file + " was written by a newer Plumbline; update this one.");
            case RoutineFile.Unreadable(var why, var _) ->
                throw Refusal.failed(file + " holds no routine that can be read: " + why + "; ask for it again.");
        };
    }

    private int openWindow() throws StorageFailure, Refusal {
        var missing = desk.supplies().missingDisplay();
        if (missing.isPresent()) {
            throw Refusal.failed(missing.get() + " Use 'plumbline open " + file + "' in a terminal instead.");
        }
        return desk.supplies().window().openFile(file.toAbsolutePath());
    }

    private int offer(OwnRoutine routine) throws StorageFailure, Refusal {
        if (desk.catalogue().own(routine.id()).filter(routine::equals).isPresent()) {
            desk.say("'" + routine.id() + "' is here already, and the same.");
            return 0;
        }
        var supplies = desk.supplies();
        // A double click has no terminal to be asked in.
        if (!supplies.tty().answers() && supplies.missingDisplay().isEmpty()) {
            return openWindow();
        }
        desk.out().println(RoutinesCommand.line(routine.routine()));
        desk.out().flush();
        routine.locks()
                .forEach(lock -> desk.say("the " + lock.name().toLowerCase(Locale.ROOT) + " is locked off in it."));
        var replaces = desk.catalogue().named(routine.id()).map(old -> " in the place of '" + old.name() + "'");
        desk.say("add it" + replaces.orElse("") + "? [y/N]");
        if (!supplies.tty().line().orElse("").strip().toLowerCase(Locale.ROOT).startsWith("y")) {
            desk.say("nothing was added.");
            return 0;
        }
        supplies.routines().save(routine);
        desk.say("added; start it with 'plumbline hang " + routine.id() + "'.");
        return 0;
    }
}
