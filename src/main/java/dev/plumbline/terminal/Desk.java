package dev.plumbline.terminal;

import dev.plumbline.history.Problem;
import dev.plumbline.routine.Catalogue;
import dev.plumbline.routine.Objection;
import dev.plumbline.routine.Routine;
import dev.plumbline.words.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
    private @Nullable Catalogue catalogue;

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

    Routine routine(String id) throws Refusal {
        return catalogue()
                .named(id)
                .orElseThrow(() -> Refusal.wrongUse("there is no routine '" + id + "'; choose one of "
                        + catalogue().all().stream().map(Routine::id).collect(Collectors.joining(", ")) + "."));
    }

    /// All routines there are; says at the first call which files hold none.
    Catalogue catalogue() {
        if (catalogue == null) {
            var loaded = supplies().routines().load();
            loaded.problems().stream().map(Commands::sentence).forEach(this::say);
            loaded.refused()
                    .forEach(refused -> say("routines/" + refused.file() + " is not offered: "
                            + reasons(refused.why().objections())));
            catalogue = loaded.catalogue();
        }
        return catalogue;
    }

    /// Why a routine is refused, a sentence a reason.
    static String reasons(List<Objection> objections) {
        var words = Words.in(Locale.ENGLISH);
        return objections.stream().map(objection -> objection.told(words::get)).collect(Collectors.joining(" "));
    }
}
