package dev.plumbline.ui.history;

import dev.plumbline.history.ImportPlan;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.trend.Range;
import dev.plumbline.ui.Background;
import dev.plumbline.ui.Notice;
import dev.plumbline.ui.ShellViewModel;
import dev.plumbline.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The ways out of the program and back in. A file is only read in after saying what it would bring.
public final class ExchangeViewModel {
    private final ShellViewModel shell;
    private final HistoryVerbs verbs;
    private final Background background;
    private final HistoryNotices notices;
    private final SimpleObjectProperty<@Nullable Notice> question = new SimpleObjectProperty<>();

    ExchangeViewModel(Words words, ShellViewModel shell, HistoryVerbs verbs, Background background) {
        this.shell = shell;
        this.verbs = verbs;
        this.background = background;
        this.notices = new HistoryNotices(words);
    }

    /// What must be decided before a file is taken in, or null.
    ReadOnlyObjectProperty<@Nullable Notice> questionProperty() {
        return question;
    }

    /// Writes the whole history to `file`; the report only tells of the days of `range`.
    void export(Format format, Range range, Path file) {
        background.tell(
                () -> verbs.export(format, range, file),
                () -> shell.tell(notices.saved(format, file, this::dismiss)),
                failure -> failed("history.failed.export", failure));
    }

    /// Looks at `file` and asks whether to take what is new in it.
    public void read(Path file) {
        shell.withdraw(HistoryNotices.FILE);
        background.ask(
                () -> verbs.inspect(file),
                plan -> question.set(notices.plan(file, plan, () -> take(file, plan), this::cancel)),
                failure -> failed("history.failed.read", failure));
    }

    private void take(Path file, ImportPlan plan) {
        question.set(null);
        background.tell(
                () -> verbs.take(plan),
                () -> shell.tell(notices.taken(file, plan, this::dismiss)),
                failure -> failed("history.failed.take", failure));
    }

    /// Asks something else that needs a yes.
    void ask(Notice other) {
        question.set(other);
    }

    void cancel() {
        question.set(null);
    }

    private void failed(String what, StorageFailure failure) {
        shell.tell(notices.failed(what, failure, this::dismiss));
    }

    private void dismiss() {
        shell.withdraw(HistoryNotices.FILE);
    }

    /// A name for an exported file that says when it was written.
    static String suggestedName(Format format, LocalDate day) {
        return "plumbline-" + day + "." + format.suffix();
    }
}
