package dev.plumbline.terminal;

import dev.plumbline.history.Problem;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What every command works with: where results and messages go, and the supplies for the data folder it was given.
final class Desk {
    private final PrintWriter out;
    private final PrintWriter err;
    private final Function<Optional<Path>, Supplies> wiring;
    private @Nullable Path data;
    private @Nullable Supplies supplies;

    Desk(PrintWriter out, PrintWriter err, Function<Optional<Path>, Supplies> wiring) {
        this.out = out;
        this.err = err;
        this.wiring = wiring;
    }

    void data(Path folder) {
        data = folder;
    }

    /// Made at the first call, so that help and version cost nothing.
    Supplies supplies() {
        if (supplies == null) {
            supplies = wiring.apply(Optional.ofNullable(data));
        }
        return supplies;
    }

    PrintWriter out() {
        return out;
    }

    /// A message to the person, apart from the results.
    void say(String sentence) {
        err.println("plumbline: " + sentence);
        err.flush();
    }

    /// Names what could not be read; everything else is there.
    void name(List<Problem> problems) {
        for (var problem : problems) {
            var line = problem.line() == 0 ? "" : ", line " + problem.line();
            var cost = switch (problem.kind()) {
                case DAMAGED, NEWER, TOO_LONG -> "that line is left out and stays in the file.";
                case TOO_MANY -> "the rest is left out and stays in the file.";
                case UNREADABLE -> "what it holds is left out.";
            };
            say(problem.file() + line + ": " + problem.reason() + "; " + cost);
        }
    }

    static Routine routine(String id) throws Refusal {
        return Routines.named(id)
                .orElseThrow(() -> Refusal.wrongUse("there is no routine '" + id + "'; choose one of "
                        + Routines.all().stream().map(Routine::id).collect(Collectors.joining(", ")) + "."));
    }
}
