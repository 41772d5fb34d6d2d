package dev.plumbline.ui.routines;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Objection;
import dev.plumbline.routine.OwnRoutine;
import dev.plumbline.routine.Proposal;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.RoutineFile;
import dev.plumbline.settings.RoutineStore;
import dev.plumbline.ui.Notice;
import dev.plumbline.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The routines' notices in words: what a file holds, what became of it, and which files are not offered.
public final class RoutineNotices {
    static final String FILE = "routines.file";

    private final Words words;

    public RoutineNotices(Words words) {
        this.words = words;
    }

    /// By which the notice about a refused file is withdrawn.
    public static String id(RoutineStore.Refused refused) {
        return "routines.refused." + refused.file();
    }

    /// A file of the data folder whose routine nobody should do.
    public Notice refused(RoutineStore.Refused refused, Runnable dismiss) {
        return new Notice(
                id(refused),
                Notice.Kind.WARN,
                words.get("routines.notoffered", refused.file()),
                reasons(refused.why().objections()),
                List.of(Notice.Action.quiet(words.get("routines.close"), dismiss)));
    }

    /// What `file` holds, and where it can be kept the question whether to add it.
    ///
    /// @param replaces the routine whose place it would take, or null
    Notice question(Path file, RoutineFile held, @Nullable Routine replaces, Consumer<OwnRoutine> add, Runnable close) {
        return switch (held) {
            case RoutineFile.Sound(var routine) -> offer(routine, replaces, add, close);
            case RoutineFile.Unsound(var name, var objections) ->
                closed(Notice.Kind.STOP, words.get("routines.file.unsound", name), reasons(objections), close);
            case RoutineFile.Unreadable(var _, var newer)
            when newer -> closed(Notice.Kind.WARN, words.get("routines.file.newer", name(file)), "", close);
            case RoutineFile.Unreadable(var why, var _) ->
                closed(Notice.Kind.WARN, words.get("routines.file.unreadable", name(file)), why + ".", close);
        };
    }

    private Notice offer(OwnRoutine routine, @Nullable Routine replaces, Consumer<OwnRoutine> add, Runnable close) {
        var lines = new ArrayList<String>();
        lines.add(phases(routine.routine()));
        if (!routine.locks().isEmpty()) {
            lines.add(routine.locks().stream()
                    .sorted()
                    .map(lock -> words.get("routines.file.lock." + lock))
                    .collect(Collectors.joining(" ")));
        }
        if (routine.daysAWeek() != null) {
            lines.add(words.get("routines.file.days", routine.daysAWeek()));
        }
        if (replaces != null) {
            lines.add(words.get("routines.file.replaces", replaces.name()));
        }
        return new Notice(
                FILE,
                Notice.Kind.INFO,
                words.get("routines.file.question", routine.routine().name()),
                String.join("\n", lines),
                List.of(
                        Notice.Action.of(words.get("routines.file.add"), () -> add.accept(routine)),
                        Notice.Action.quiet(words.get("routines.file.leave"), close)));
    }

    private String phases(Routine routine) {
        var phases = Proposal.of(routine).parts().stream()
                .map(part -> words.get("phase." + part.phase()) + " " + words.span(part.length()))
                .collect(Collectors.joining(", "));
        return words.get("routines.file.holds", phases, routine.sets(), words.span(routine.rest()));
    }

    Notice written(OwnRoutine routine, Path file, Runnable dismiss) {
        return new Notice(
                FILE,
                Notice.Kind.INFO,
                words.get("routines.written", routine.routine().name()),
                file.toString(),
                List.of(Notice.Action.quiet(words.get("routines.close"), dismiss)));
    }

    Notice failed(StorageFailure failure, Runnable dismiss) {
        return closed(
                Notice.Kind.WARN,
                words.get("routines.failed"),
                words.get("storage." + failure.reason(), failure.thing()),
                dismiss);
    }

    private Notice closed(Notice.Kind kind, String headline, String body, Runnable close) {
        return new Notice(FILE, kind, headline, body, List.of(Notice.Action.of(words.get("routines.close"), close)));
    }

    private String reasons(List<Objection> objections) {
        return objections.stream()
                .map(objection -> objection.told(words::get))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
