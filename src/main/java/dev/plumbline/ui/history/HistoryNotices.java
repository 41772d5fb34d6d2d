package dev.plumbline.ui.history;

import dev.plumbline.history.ImportPlan;
import dev.plumbline.history.Problem;
import dev.plumbline.history.Refusal;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.ui.Notice;
import dev.plumbline.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The history's notices in words: what could not be read, what a file would bring, how reading and writing went.
final class HistoryNotices {
    static final String FILE = "history.file";

    private static final int NAMED = 6;

    private final Words words;

    HistoryNotices(Words words) {
        this.words = words;
    }

    /// What could not be taken in; the rest, `readable` entries, can be seen.
    ///
    /// @param show opens the folder in which it lies
    Notice problems(ProblemGroup group, List<Problem> problems, int readable, Runnable show, Runnable dismiss) {
        return new Notice(
                group.id(),
                Notice.Kind.INFO,
                words.get(group.id() + ".headline", problems.size()),
                words.get(group.id() + ".body", readable) + "\n" + named(problems),
                List.of(
                        Notice.Action.of(words.get("history.problem.show"), show),
                        Notice.Action.quiet(words.get("history.dismiss"), dismiss)));
    }

    private String named(List<Problem> problems) {
        return lines(problems.stream()
                .map(problem -> problem.line() == 0
                        ? words.get("history.problem.file", problem.file(), problem.reason())
                        : words.get("history.problem.line", problem.file(), problem.line(), problem.reason()))
                .toList());
    }

    /// What `file` would bring, and the question whether to take it.
    Notice plan(Path file, ImportPlan plan, Runnable take, Runnable cancel) {
        var count = plan.taken().size();
        var counts = words.get(
                "history.plan.counts",
                plan.fresh().size(),
                plan.revised().size(),
                plan.same(),
                plan.refused().size());
        var refused = lines(plan.refused().stream().map(this::named).toList());
        return new Notice(
                FILE,
                Notice.Kind.INFO,
                words.get(count == 0 ? "history.plan.nothing" : "history.plan.headline", name(file)),
                refused.isEmpty() ? counts : counts + "\n" + refused,
                count == 0
                        ? List.of(Notice.Action.of(words.get("history.plan.close"), cancel))
                        : List.of(
                                Notice.Action.of(words.get("history.plan.take", count), take),
                                Notice.Action.quiet(words.get("history.plan.cancel"), cancel)));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private String named(Refusal refusal) {
        return refusal.line() == 0
                ? refusal.reason() + "."
                : words.get("history.plan.refused", refusal.line(), refusal.reason());
    }

    private String lines(List<String> sentences) {
        var rest = sentences.size() - NAMED;
        return Stream.concat(
                        sentences.stream().limit(NAMED),
                        rest > 0 ? Stream.of(words.get("history.more", rest)) : Stream.empty())
                .collect(Collectors.joining("\n"));
    }

    Notice saved(Format format, Path file, Runnable dismiss) {
        return result(words.get("history.saved." + format), file.toString(), Notice.Kind.INFO, dismiss);
    }

    Notice taken(Path file, ImportPlan plan, Runnable dismiss) {
        var headline = words.get("history.taken", plan.taken().size());
        return result(headline, file.toString(), Notice.Kind.INFO, dismiss);
    }

    /// Asks whether the entry of `date` is to leave for good.
    Notice erase(String date, Runnable erase, Runnable keep) {
        return new Notice(
                FILE,
                Notice.Kind.WARN,
                words.get("history.erase.headline", date),
                words.get("history.erase.body"),
                List.of(
                        Notice.Action.of(words.get("history.erase"), erase),
                        Notice.Action.quiet(words.get("history.erase.keep"), keep)));
    }

    Notice erased(Runnable dismiss) {
        return result(words.get("history.erased"), words.get("history.erased.body"), Notice.Kind.INFO, dismiss);
    }

    /// A failure at the disk: `what` did not happen, and why.
    Notice failed(String what, StorageFailure failure, Runnable dismiss) {
        var why = words.get("storage." + failure.reason(), failure.thing());
        return result(words.get(what), why, Notice.Kind.WARN, dismiss);
    }

    private Notice result(String headline, String body, Notice.Kind kind, Runnable dismiss) {
        return new Notice(
                FILE, kind, headline, body, List.of(Notice.Action.quiet(words.get("history.dismiss"), dismiss)));
    }
}
