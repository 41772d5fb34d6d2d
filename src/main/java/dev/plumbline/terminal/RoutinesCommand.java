package dev.plumbline.terminal;

import dev.plumbline.routine.PlannedPhase;
import dev.plumbline.routine.Routine;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `plumbline routines`: what can be done.
@Command(name = "routines", description = "Lists the routines.")
final class RoutinesCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    RoutinesCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var all = desk.catalogue().all();
        if (json) {
            desk.out().println(desk.supplies().documents().routines(all));
        } else {
            all.forEach(routine -> desk.out().println(line(routine)));
        }
        return 0;
    }

    /// `routine` on one line.
    static String line(Routine routine) {
        var phases = routine.phases().stream()
                .map(planned -> words(planned, routine))
                .collect(Collectors.joining(", "));
        var sets = routine.sets() == 1
                ? "once"
                : routine.sets() + " sets, rest " + routine.rest().toSeconds() + " s";
        return "%-10s%-20s%s; %s".formatted(routine.id(), routine.name(), phases, sets);
    }

    private static String words(PlannedPhase planned, Routine routine) {
        var word = PhaseWords.of(planned.phase(), routine.variants()).toLowerCase(java.util.Locale.ROOT);
        return word + " " + planned.length().toSeconds() + " s";
    }
}
