package dev.plumbline.ui.settings;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.settings.BackedUp;
import dev.plumbline.settings.Copied;
import dev.plumbline.settings.Settings;
import dev.plumbline.ui.Background;
import dev.plumbline.ui.Notice;
import dev.plumbline.ui.ShellViewModel;
import dev.plumbline.words.Words;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Where the data lies, its backups, and its way to another place. A move is asked about first, and what fails leaves
/// everything as it was.
public final class DataViewModel {
    static final String NOTICE = "settings.data";

    private final Property<Settings> settings;
    private final Supplier<ZonedDateTime> clock;
    private final Words words;
    private final ShellViewModel shell;
    private final DataVerbs verbs;
    private final Background background;
    private final ReadOnlyStringWrapper backup = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable String> exportTo = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper();
    private final SimpleObjectProperty<@Nullable Notice> question = new SimpleObjectProperty<>();

    /// @param shell says what happened
    /// @param verbs does what is asked for, by `background`
    public DataViewModel(
            Property<Settings> settings,
            Supplier<ZonedDateTime> clock,
            Words words,
            ShellViewModel shell,
            DataVerbs verbs,
            Background background) {
        this.settings = settings;
        this.clock = clock;
        this.words = words;
        this.shell = shell;
        this.verbs = verbs;
        this.background = background;
        settings.subscribe(all -> backup.set(last(all.backup())));
        settings.subscribe(all -> exportTo.set(all.exportTo()));
    }

    private String last(@Nullable BackedUp backedUp) {
        if (backedUp == null) {
            return words.get("settings.backup.never");
        }
        var now = clock.get();
        var at = backedUp.at().atZone(now.getZone());
        return at.toLocalDate().equals(now.toLocalDate())
                ? words.get("settings.backup.today", format(at, "HH:mm"))
                : format(at, "d MMMM uuuu");
    }

    private String format(ZonedDateTime at, String pattern) {
        return at.format(DateTimeFormatter.ofPattern(pattern, words.locale()));
    }

    String folder() {
        return verbs.folder().toString();
    }

    /// When the last backup was made.
    ReadOnlyStringProperty backupProperty() {
        return backup.getReadOnlyProperty();
    }

    /// The folder the history is written into after each session, or null.
    ReadOnlyObjectProperty<@Nullable String> exportToProperty() {
        return exportTo.getReadOnlyProperty();
    }

    /// True while something is copied: nothing else can be asked for then.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// True while the data moves: nothing may be written meanwhile.
    public ReadOnlyBooleanProperty movingProperty() {
        return moving.getReadOnlyProperty();
    }

    /// What must be decided before the data moves, or null.
    ReadOnlyObjectProperty<@Nullable Notice> questionProperty() {
        return question;
    }

    void openFolder() {
        verbs.openFolder();
    }

    /// A name for a backup that says when it was made.
    String backupName() {
        return "plumbline-" + format(clock.get(), "uuuu-MM-dd-HHmm");
    }

    void backUpZip(Path zip) {
        backUp(zip, DataVerbs.Keeping.ZIP);
    }

    /// Makes the backup as a new folder in `folder`.
    void backUpIn(Path folder) {
        backUp(folder.resolve(backupName()), DataVerbs.Keeping.FOLDER);
    }

    private void backUp(Path to, DataVerbs.Keeping keeping) {
        busy.set(true);
        background.ask(
                () -> verbs.backUp(to, keeping), copied -> backedUp(to, copied), failed("settings.backup.failed"));
    }

    private void backedUp(Path to, Copied copied) {
        rest();
        settings.setValue(
                settings.getValue().withBackup(new BackedUp(clock.get().toInstant(), to.toString())));
        tell(Notice.Kind.INFO, words.get("settings.backup.done", copied.files()), to.toString());
    }

    /// From now on the history is written into `folder` after each session.
    void exportTo(Path folder) {
        settings.setValue(settings.getValue().withExportTo(folder.toString()));
    }

    void exportNoMore() {
        settings.setValue(settings.getValue().withExportTo(null));
    }

    /// Asks whether to move the data into the folder `chosen`.
    public void moveTo(Path chosen) {
        shell.withdraw(NOTICE);
        background.ask(() -> verbs.placeIn(chosen), this::ask, failed("settings.move.failed"));
    }

    private void ask(Path place) {
        question.set(new Notice(
                "move",
                Notice.Kind.INFO,
                words.get("settings.move.headline", place),
                words.get("settings.move.body"),
                List.of(
                        Notice.Action.of(words.get("settings.move.do"), () -> move(place)),
                        Notice.Action.quiet(words.get("settings.move.cancel"), () -> question.set(null)))));
    }

    /// Moves the data to `place`; the window opens anew from there.
    public void move(Path place) {
        question.set(null);
        busy.set(true);
        moving.set(true);
        background.tell(() -> verbs.move(place), this::rest, failed("settings.move.failed"));
    }

    private void rest() {
        busy.set(false);
        moving.set(false);
    }

    private Consumer<StorageFailure> failed(String what) {
        return failure -> {
            rest();
            tell(Notice.Kind.WARN, words.get(what), words.get("storage." + failure.reason(), failure.thing()));
        };
    }

    private void tell(Notice.Kind kind, String headline, String body) {
        var dismiss = Notice.Action.quiet(words.get("history.dismiss"), () -> shell.withdraw(NOTICE));
        shell.tell(new Notice(NOTICE, kind, headline, body, List.of(dismiss)));
    }
}
