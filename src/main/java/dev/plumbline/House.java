package dev.plumbline;

import dev.plumbline.adapter.file.WriterThread;
import dev.plumbline.adapter.sound.PlannedCues;
import dev.plumbline.history.Archive;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Feel;
import dev.plumbline.history.Source;
import dev.plumbline.history.Stamp;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Fitting;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import dev.plumbline.runner.Loudness;
import dev.plumbline.runner.Recorder;
import dev.plumbline.runner.SessionLog;
import dev.plumbline.runner.SessionRunner;
import dev.plumbline.runner.SoundPlan;
import dev.plumbline.session.Session;
import dev.plumbline.settings.Settings;
import dev.plumbline.settings.WindowState;
import dev.plumbline.terminal.Gear;
import dev.plumbline.terminal.Supplies;
import dev.plumbline.ui.MainWindow;
import dev.plumbline.ui.Notice;
import dev.plumbline.ui.Notices;
import dev.plumbline.ui.Place;
import dev.plumbline.ui.SessionGuide;
import dev.plumbline.ui.ShellController;
import dev.plumbline.ui.ShellViewModel;
import dev.plumbline.ui.Views;
import dev.plumbline.ui.history.Background;
import dev.plumbline.ui.history.DesktopFileDialog;
import dev.plumbline.ui.history.HistoryController;
import dev.plumbline.ui.history.HistoryViewModel;
import dev.plumbline.ui.reflect.ReflectController;
import dev.plumbline.ui.reflect.ReflectViewModel;
import dev.plumbline.ui.reflect.Verbs;
import dev.plumbline.ui.stage.StageController;
import dev.plumbline.ui.stage.StageViewModel;
import dev.plumbline.ui.stage.Surroundings;
import dev.plumbline.ui.today.Start;
import dev.plumbline.ui.today.TodayController;
import dev.plumbline.ui.today.TodayViewModel;
import dev.plumbline.words.Words;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window half of the composition root: every screen and what it asks of the rest is put together here, by hand.
final class House implements SessionGuide.Screens, Verbs {
    private static final int[] ICONS = {16, 32, 48, 64, 128, 256};

    private final Supplies supplies;
    private final CompletableFuture<Integer> closed;
    private final Stage stage = new Stage();
    private final Words words = Words.in(Locale.getDefault());
    private final WriterThread writer = new WriterThread();
    private final ObjectProperty<Settings> settings;
    private final MainWindow window;
    private final ShellViewModel shell = new ShellViewModel(List.of(Place.TODAY, Place.HISTORY));
    private final Notices notices = new Notices(words);
    private final TodayViewModel today;
    private final Recorder recorder;
    private final SessionRunner runner;
    private final SessionGuide guide;
    private final ReflectViewModel reflect;
    private final Runnable anchor;
    private final HistoryViewModel history;
    private Archive archive = Archive.EMPTY;
    private @Nullable Parent shellRoot;
    private @Nullable Parent stageRoot;
    private @Nullable Parent reflectRoot;

    /// @param gear of a session in this window; its clock is anchored anew before each session by `anchor`
    House(Supplies supplies, Gear gear, Runnable anchor, Runnable openFolder, CompletableFuture<Integer> closed)
            throws StorageFailure {
        this.supplies = supplies;
        this.closed = closed;
        this.anchor = anchor;
        var loaded = supplies.settings().load();
        settings = new SimpleObjectProperty<>(loaded.settings());
        recorder = new Recorder(
                supplies.history(),
                supplies.checkpoint(),
                supplies.device(),
                gear.clocks().wall(),
                supplies::id,
                writer,
                Platform::runLater);
        runner = new SessionRunner(
                gear.clocks(),
                gear.deadlines().apply(Platform::runLater),
                new SoundPlan(
                        gear.cues(),
                        Platform::runLater,
                        cue -> new Loudness(settings.get().sounds()).applyAsDouble(cue)),
                recorder,
                gear.keepAwake(),
                SessionLog.none());
        var clock = gear.clocks().session();
        guide = new SessionGuide(runner, clock::instant, settings, words, supplies.lines(), this);
        window = new MainWindow(stage, settings);
        today = new TodayViewModel(settings, archive, now(), words, this::start, this::justLog);
        reflect = new ReflectViewModel(words, clock, this);
        var room = new HistoryRoom(supplies, openFolder, this::startFromHistory, this::reload);
        var background = new Background(writer, Platform::runLater);
        history = new HistoryViewModel(settings, archive, now(), words, shell, room, background);
        if (loaded.problem() != null) {
            tell(loaded.problem());
        }
        recorder.onFailure(this::tell);
        settings.subscribe(this::saveSettings);
    }

    /// Shows Today, or gets ready for `into` at once.
    void open(Optional<Routine> into) {
        restoreWindow();
        stage.setOnCloseRequest(_ -> close());
        window.show(shellRoot());
        stage.show();
        PlannedCues.warmUp();
        into.ifPresent(this::startRoutine);
        reload();
        writer.execute(this::offerInterrupted);
        supplies.onTermination(this::closeFromOutside);
    }

    /// A second start asks for the window, or for a routine in it; false while a session runs that it would disturb.
    boolean asked(Optional<Routine> wanted) {
        if (wanted.isPresent() && guide.guiding()) {
            return false;
        }
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        wanted.ifPresent(this::startRoutine);
        return true;
    }

    private Parent shellRoot() {
        if (shellRoot == null) {
            var views = new Views(words)
                    .with(TodayController.class, () -> new TodayController(today, words))
                    .with(
                            HistoryController.class,
                            () -> new HistoryController(history, words, new DesktopFileDialog(words)));
            var makers = Map.<Place, Supplier<Parent>>of(
                    Place.TODAY,
                    () -> views.load(TodayController.class),
                    Place.HISTORY,
                    () -> views.load(HistoryController.class));
            shellRoot = views.with(ShellController.class, () -> new ShellController(shell, words, makers))
                    .load(ShellController.class);
        }
        return shellRoot;
    }

    private void startFromHistory() {
        shell.go(Place.TODAY);
        today.start();
    }

    private void startRoutine(Routine routine) {
        var practice = settings.get().practice();
        var personal = practice.neverChin() ? routine.withoutChin() : routine;
        var wanted = practice.neverSwing() ? personal.withoutSwing() : personal;
        var bar = routine.onFloor() ? null : practice.barInUse().orElse(null);
        if (bar == null) {
            if (routine.onFloor()) {
                start(new Start(wanted, null, null));
            } else {
                settings.set(settings.get().withPractice(practice.withRoutine(routine.id())));
            }
        } else if (Fitting.of(wanted, bar) instanceof Fitting.Fits(var fitted, var _)) {
            start(new Start(fitted, bar, null));
        }
    }

    private void start(Start start) {
        anchor.run();
        guide.start(start, archive);
    }

    private void justLog() {
        var stamp = Stamp.first(supplies.id(), device(), supplies.now());
        var score = today.beforeProperty().get();
        if (score == null) {
            shell.tell(new Notice("log", Notice.Kind.INFO, words.get("today.log.choose"), "", List.of()));
            return;
        }
        var entry = Entry.blank(stamp, now().toOffsetDateTime(), supplies.zone().getId(), Source.SCORE_ONLY)
                .withFeel(Feel.UNKNOWN.withBefore(score));
        today.beforeProperty().set(null);
        shell.tell(new Notice("log", Notice.Kind.INFO, words.get("today.log.kept", score), "", List.of()));
        disk(() -> supplies.history().append(entry));
        reload();
    }

    @Override
    public void stage(StageViewModel model, Surroundings surroundings) {
        var root = new Views(words)
                .with(StageController.class, () -> new StageController(model, surroundings))
                .load(StageController.class);
        stageRoot = root;
        showStage(root);
    }

    private void showStage(Parent root) {
        window.show(root);
        if (settings.get().look().fullScreenStage()) {
            stage.setFullScreen(true);
        }
    }

    @Override
    public void questions(Entry entry, Session.Finished finished, boolean onSigns, Instant oneMoreUntil) {
        leaveStage();
        reflect.render(entry, onSigns);
        reflect.oneMoreSetUntil(oneMoreUntil, settings.get().learnedKey());
        window.show(reflectRoot());
        reload();
    }

    private Parent reflectRoot() {
        if (reflectRoot == null) {
            reflectRoot = new Views(words)
                    .with(ReflectController.class, () -> new ReflectController(reflect, words))
                    .load(ReflectController.class);
        }
        return reflectRoot;
    }

    @Override
    public void nothingHung() {
        leaveStage();
        shell.tell(new Notice("nothing", Notice.Kind.INFO, words.get("notice.nothing"), "", List.of()));
        leave();
    }

    private void leaveStage() {
        if (settings.get().look().fullScreenStage()) {
            stage.setFullScreen(false);
        }
    }

    @Override
    public void save(Entry changed) {
        recorder.save(changed);
        leave();
    }

    @Override
    public void oneMoreSet(Entry changed) {
        recorder.save(changed);
        if (stageRoot != null) {
            showStage(stageRoot);
        }
        guide.oneMoreSet();
    }

    @Override
    public void start(Entry changed, String routine) {
        recorder.save(changed);
        leave();
        Routines.named(routine).ifPresent(this::startRoutine);
    }

    @Override
    public void discard() {
        recorder.discard();
        reload();
    }

    @Override
    public void undiscard() {
        recorder.undiscard();
        reload();
    }

    @Override
    public void leave() {
        window.show(shellRoot());
        reload();
    }

    private void reload() {
        disk(() -> {
            var read = supplies.history().read();
            Platform.runLater(() -> render(read));
        });
    }

    private void render(Archive read) {
        archive = read;
        today.render(read, now());
        history.render(read, now());
    }

    /// A hang that never came to its end is offered, unless this program is guiding one right now.
    private void offerInterrupted() {
        try {
            var kept = supplies.history().read();
            var held = supplies.checkpoint().recover().filter(entry -> !kept.holds(entry.stamp()));
            Platform.runLater(() -> held.filter(_ -> !guide.guiding()).ifPresent(this::offer));
        } catch (StorageFailure failure) {
            Platform.runLater(() -> tell(failure));
        }
    }

    private void offer(Entry held) {
        shell.tell(
                notices.interrupted(held, () -> settle(() -> supplies.history().append(held)), () -> settle(() -> {})));
    }

    private void settle(Work first) {
        shell.withdraw(Notices.INTERRUPTED);
        disk(() -> {
            first.run();
            supplies.checkpoint().clear();
        });
        reload();
    }

    private void tell(StorageFailure failure) {
        var sentence = words.get(
                "notice.storage",
                failure.thing(),
                failure.reason().text(),
                failure.reason().remedy());
        shell.tell(new Notice("storage", Notice.Kind.WARN, sentence, "", List.of()));
    }

    private interface Work {
        void run() throws StorageFailure;
    }

    private void disk(Work work) {
        writer.execute(() -> {
            try {
                work.run();
            } catch (StorageFailure failure) {
                Platform.runLater(() -> tell(failure));
            }
        });
    }

    private void saveSettings(Settings changed) {
        disk(() -> supplies.settings().save(changed));
    }

    private String device() {
        try {
            return supplies.device();
        } catch (StorageFailure unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    private ZonedDateTime now() {
        return supplies.now().atZone(supplies.zone());
    }

    private void restoreWindow() {
        var was = settings.get().window();
        if (was != null) {
            stage.setX(was.x());
            stage.setY(was.y());
            stage.setWidth(was.width());
            stage.setHeight(was.height());
            stage.setMaximized(was.maximized());
        }
        IntStream.of(ICONS).forEach(size -> stage.getIcons().add(icon(size)));
    }

    private static Image icon(int size) {
        return new Image(Objects.requireNonNull(
                House.class.getResourceAsStream("/dev/plumbline/assets/icon/icon-" + size + ".png")));
    }

    private void close() {
        guide.close();
        if (!stage.isFullScreen()) {
            settings.set(settings.get()
                    .withWindow(new WindowState(
                            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized())));
        }
        stage.hide();
        writer.close();
        closed.complete(0);
    }

    /// On the thread of a signal: what was held is on the disk when this returns.
    private void closeFromOutside() {
        if (!closed.isDone()) {
            Platform.runLater(this::close);
            closed.join();
        }
    }
}
