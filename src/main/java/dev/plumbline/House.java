package dev.plumbline;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Feel;
import dev.plumbline.history.Source;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Catalogue;
import dev.plumbline.routine.OwnRoutine;
import dev.plumbline.routine.Routine;
import dev.plumbline.runner.Cues;
import dev.plumbline.runner.Loudness;
import dev.plumbline.runner.Recorder;
import dev.plumbline.runner.SessionLog;
import dev.plumbline.runner.SessionRunner;
import dev.plumbline.runner.SoundPlan;
import dev.plumbline.session.Session;
import dev.plumbline.settings.Reminder;
import dev.plumbline.settings.RoutineStore;
import dev.plumbline.settings.Settings;
import dev.plumbline.terminal.Gear;
import dev.plumbline.terminal.Supplies;
import dev.plumbline.trend.DayTotal;
import dev.plumbline.trend.Days;
import dev.plumbline.ui.Background;
import dev.plumbline.ui.MainWindow;
import dev.plumbline.ui.Notice;
import dev.plumbline.ui.Notices;
import dev.plumbline.ui.Place;
import dev.plumbline.ui.SessionGuide;
import dev.plumbline.ui.ShellViewModel;
import dev.plumbline.ui.figure.SwingShades;
import dev.plumbline.ui.history.HistoryViewModel;
import dev.plumbline.ui.learn.LearnViewModel;
import dev.plumbline.ui.learn.Page;
import dev.plumbline.ui.reflect.ReflectViewModel;
import dev.plumbline.ui.reflect.Verbs;
import dev.plumbline.ui.routines.RoutineNotices;
import dev.plumbline.ui.routines.RoutinesViewModel;
import dev.plumbline.ui.stage.StageViewModel;
import dev.plumbline.ui.stage.Surroundings;
import dev.plumbline.ui.theme.Stillness;
import dev.plumbline.ui.today.AdviceWays;
import dev.plumbline.ui.today.Start;
import dev.plumbline.ui.today.TodayViewModel;
import dev.plumbline.words.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window half of the composition root: what each screen asks of the rest is answered here.
final class House implements SessionGuide.Screens, Verbs {
    private static final Executor FIGURES = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("figures").factory());
    private static final int A_LOUDSPEAKER = 1500;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int[] ICONS = {16, 32, 48, 64, 128, 256};

    private final Supplies supplies;
    private final Exit exit;
    private final Home home;
    private final Facade facade;
    private final Stage stage;
    private final Words words;
    private final ShellViewModel shell = new ShellViewModel(Rooms.places());
    private final Notices notices;
    private final Storeroom storeroom;
    private final ObjectProperty<Settings> settings;
    private final MainWindow window;
    private final TodayViewModel today;
    private final Recorder recorder;
    private final Cues cues;
    private final SessionGuide guide;
    private final ReflectViewModel reflect;
    private final Runnable anchor;
    private final LearnViewModel learn;
    private final Rooms rooms;
    private @Nullable RoutinesViewModel routines;
    private final ObjectProperty<Catalogue> catalogue = new SimpleObjectProperty<>(Catalogue.BUILT_IN);
    private final FirstRun firstRun;
    private final Taste taste;
    private final Background background;
    private Runnable forgetNudge = () -> {};
    private @Nullable Parent stageRoot;
    private boolean logging;

    /// @param facade behind which it is built
    /// @param gear of a session in this window; its clock is anchored anew before each session by `anchor`
    /// @param home the data folder of the supplies
    /// @param showFolder shows a folder in the file manager
    /// @param notifier shows a sentence on the desktop, where it can
    /// @param watching hears of what others change in the history's files
    House(
            Supplies supplies,
            Facade facade,
            Gear gear,
            Runnable anchor,
            Home home,
            Consumer<Path> showFolder,
            Optional<Consumer<String>> notifier,
            Storeroom.Watching watching,
            CompletableFuture<Ending> closed)
            throws StorageFailure {
        this.supplies = supplies;
        this.facade = facade;
        this.home = home;
        exit = new Exit(new Closing(), Platform::runLater, PATIENCE, closed);
        this.anchor = anchor;
        var known = facade.known();
        stage = facade.stage();
        window = facade.window();
        settings = facade.settings();
        words = known.words();
        notices = new Notices(words);
        storeroom = new Storeroom(supplies, failure -> shell.tell(notices.storage(failure)));
        cues = gear.cues();
        recorder = new Recorder(
                supplies.history(),
                supplies.checkpoint(),
                supplies.device(),
                gear.clocks().wall(),
                supplies::id,
                storeroom.writer(),
                Platform::runLater);
        var runner = new SessionRunner(
                gear.clocks(),
                gear.deadlines().apply(Platform::runLater),
                new SoundPlan(
                        cues,
                        Platform::runLater,
                        cue -> new Loudness(settings.get().sounds()).applyAsDouble(cue)),
                recorder,
                gear.keepAwake(),
                SessionLog.none());
        var clock = gear.clocks().session();
        guide = new SessionGuide(runner, clock::instant, settings, words, supplies.lines(), this);
        today = new TodayViewModel(settings, Archive.EMPTY, now(), words, this::start, this::justLog, new Coached());
        reflect = new ReflectViewModel(words, clock, this);
        Runnable openFolder = () -> showFolder.accept(home.data());
        var room = new HistoryRoom(supplies, openFolder, this::startFromHistory, storeroom::reload);
        background = new Background(storeroom.writer(), Platform::runLater);
        var figuring = new Background(FIGURES, Platform::runLater);
        var history = new HistoryViewModel(settings, now(), words, shell, room, background, figuring);
        firstRun = new FirstRun(gear, supplies.lines(), settings, words, shell, new CardsDoor());
        taste = new Taste(gear, settings::get, supplies.lines(), notices, shell);
        var ways = new SettingsMaker.Ways(
                taste::toggle,
                showFolder,
                moved -> exit.goTo(moved.to(), moved),
                other -> exit.goTo(other, null),
                () -> firstRun.open(() -> {}));
        var screen = new SettingsMaker(
                        settings,
                        home,
                        words,
                        shell,
                        background,
                        this::now,
                        supplies.outputs(),
                        notifier.isPresent(),
                        ways)
                .make();
        learn = new LearnViewModel(words, () -> firstRun.open(() -> {}));
        rooms = new Rooms(
                words,
                new Rooms.Models(shell, today, history, reflect, learn, firstRun.practice(), this::routines, screen),
                Stillness.of(settings));
        screen.data().movingProperty().subscribe(moving -> rooms.shell().setDisable(moving));
        storeroom.watch(watching, this::guiding);
        storeroom.load();
        storeroom.onGlance(part -> today.render(part, now()));
        storeroom.onGlance(part -> history.glance(part, now()));
        storeroom.onGlance(_ -> StartTrace.mark("newest part"));
        storeroom.onRead(read -> today.render(read, now()));
        storeroom.onRead(read -> history.render(read, now()));
        storeroom.onRead(_ -> StartTrace.mark("history"));
        storeroom.onRead(_ -> Thrift.soon(this::guiding));
        var problem = known.settings().problem();
        if (problem != null) {
            shell.tell(notices.storage(problem));
        }
        catalogue.subscribe(today::offer);
        takeRoutines(known.routines());
        recorder.onFailure(failure -> shell.tell(notices.storage(failure)));
        settings.subscribe(changed -> cues.use(changed.sounds()));
        settings.subscribe((_, changed) -> storeroom.keep(changed));
        notifier.ifPresent(this::nudge);
    }

    /// Made when it is first asked for: its drafts of every routine take their time.
    private RoutinesViewModel routines() {
        if (routines == null) {
            routines = new RoutinesViewModel(
                    settings, catalogue, words, shell, new RoutineRoom(supplies.routines(), this::tryOut), background);
        }
        return routines;
    }

    private void nudge(Consumer<String> notifier) {
        var nudge = new Nudge(
                this::now, new WindowAlarm(), this::needsNoNudge, () -> notifier.accept(words.get("nudge.sentence")));
        settings.subscribe(all -> nudge.follow(all.reminder()));
        forgetNudge = () -> nudge.follow(Reminder.NONE);
    }

    private boolean needsNoNudge() {
        var days = new Days(settings.get().practice().dayStart());
        var total = DayTotal.of(storeroom.archive().entries(), days).get(days.of(now().toLocalDateTime()));
        return guide.guiding() || (total != null && total.sessions() > 0);
    }

    /// Shows Today, or what is wished for at once.
    ///
    /// @param place tells what moved here just now
    void open(Wish into, Ending.GoTo place) {
        stage.setOnCloseRequest(_ -> exit.close());
        if (firstRun.isDue()) {
            firstRun.open(() -> grant(into));
        } else {
            window.show(rooms.shell());
        }
        StartTrace.mark("screen");
        facade.appear();
        if (!firstRun.isDue()) {
            grant(into);
        }
        window.afterNextPicture(this::settleIn);
        storeroom.interrupted(this::offer);
        storeroom.run(() -> supplies.ownRecordings()
                .forEach(complaint -> Platform.runLater(() -> shell.tell(notices.recording(complaint)))));
        if (place.moved() != null) {
            new Arrival(place.moved(), home.named(), words, shell, background).tell();
        }
        exit.heed(supplies::onTermination);
    }

    /// What nobody waits for at a start.
    private void settleIn() {
        StartTrace.mark("whole picture");
        StartTrace.tell();
        IntStream.of(ICONS).forEach(size -> stage.getIcons().add(icon(size)));
    }

    private boolean guiding() {
        return guide.guiding();
    }

    private void grant(Wish wish) {
        if (wish.routine() != null) {
            startRoutine(wish.routine());
        }
        if (wish.file() != null) {
            shell.go(Place.ROUTINES);
            routines().read(wish.file());
        }
    }

    /// A second start asks for the window, or for something in it; false while a session runs that it would disturb.
    boolean asked(Wish wanted) {
        if (wanted.disturbs() && guide.guiding()) {
            return false;
        }
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        grant(wanted);
        return true;
    }

    private final class Coached implements AdviceWays {
        @Override
        public void keep(Routine routine) {
            var own = OwnRoutine.of(routine);
            storeroom.run(() -> supplies.routines().save(own));
            catalogue.set(catalogue.get().with(own));
        }

        @Override
        public void practiseLanding() {
            read(Page.LANDING);
        }

        @Override
        public void readWhenToStop() {
            read(Page.STOP);
        }

        private void read(Page page) {
            learn.open(page);
            shell.go(Place.LEARN);
        }
    }

    private final class CardsDoor implements FirstRun.Door {
        @Override
        public void show(Parent cards) {
            window.show(cards);
        }

        @Override
        public void leave() {
            window.show(rooms.shell());
        }
    }

    /// The routines as they are on the disk, on any thread but the toolkit's.
    RoutineStore.Loaded readRoutines() {
        return supplies.routines().load();
    }

    void takeRoutines(RoutineStore.Loaded loaded) {
        catalogue.set(loaded.catalogue());
        loaded.problems().forEach(problem -> shell.tell(notices.storage(problem)));
        loaded.refused().forEach(refused -> {
            var id = RoutineNotices.id(refused);
            shell.tell(new RoutineNotices(words).refused(refused, () -> shell.withdraw(id)));
        });
    }

    /// A routine from the editor, kept or not; what Today asks before a start it asks before this one.
    private void tryOut(Routine routine) {
        if (!today.tryOut(routine)) {
            shell.go(Place.TODAY);
        }
    }

    private void startFromHistory() {
        shell.go(Place.TODAY);
        today.start();
    }

    private void startRoutine(Routine routine) {
        if (firstRun.isDue()) {
            firstRun.open(() -> startRoutine(routine));
            return;
        }
        if (!today.startAtOnce(routine)) {
            shell.go(Place.TODAY);
        }
    }

    private void start(Start start) {
        if (firstRun.isDue()) {
            firstRun.open(() -> {});
            return;
        }
        firstRun.quiet();
        taste.quiet();
        var _ = cues.warmUp()
                .completeOnTimeout(null, A_LOUDSPEAKER, TimeUnit.MILLISECONDS)
                .thenRun(() -> Platform.runLater(() -> begin(start)));
    }

    /// The session's time begins once the loudspeaker is awake, or has had its moment to wake.
    private void begin(Start start) {
        if (!guide.guiding()) {
            anchor.run();
            guide.start(start, storeroom.archive());
        }
    }

    /// Only how it feels, on a day without a hang: nothing is kept before it is saved.
    private void justLog() {
        var entry = Entry.blank(
                        storeroom.stamp(),
                        now().toOffsetDateTime(),
                        supplies.zone().getId(),
                        Source.SCORE_ONLY)
                .withFeel(Feel.UNKNOWN.withBefore(today.beforeProperty().get()));
        today.beforeProperty().set(null);
        logging = true;
        reflect.render(entry, false);
        window.showAnew(rooms.reflect());
    }

    private void keep(Entry changed) {
        if (logging) {
            storeroom.append(changed);
        } else {
            recorder.save(changed);
        }
    }

    @Override
    public void stage(StageViewModel model, Surroundings surroundings) {
        FIGURES.execute(SwingShades::prepare);
        var root = rooms.stage(model, surroundings);
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
        logging = false;
        reflect.render(entry, onSigns);
        reflect.oneMoreSetUntil(oneMoreUntil, settings.get().learnedKey());
        window.showAnew(rooms.reflect());
        Thrift.soon(this::guiding);
        export();
        storeroom.reload();
    }

    @Override
    public void nothingHung() {
        leaveStage();
        shell.tell(new Notice("nothing", Notice.Kind.INFO, words.get("notice.nothing"), "", List.of()));
        leave();
    }

    private void export() {
        storeroom.export(settings.get(), failure -> shell.tell(notices.notExported(failure)));
    }

    private void leaveStage() {
        if (settings.get().look().fullScreenStage()) {
            stage.setFullScreen(false);
        }
    }

    @Override
    public void save(Entry changed) {
        keep(changed);
        export();
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
        keep(changed);
        export();
        leave();
        catalogue.get().named(routine).ifPresent(this::startRoutine);
    }

    @Override
    public void discard() {
        if (!logging) {
            recorder.discard();
            export();
        }
        storeroom.reload();
    }

    @Override
    public void undiscard() {
        if (!logging) {
            recorder.undiscard();
            export();
        }
        storeroom.reload();
    }

    @Override
    public void leave() {
        window.show(rooms.shell());
        storeroom.reload();
    }

    /// A hang that never came to its end is offered, unless this program is guiding one right now.
    private void offer(Entry held) {
        if (guide.guiding()) {
            return;
        }
        shell.tell(
                notices.interrupted(held, () -> settle(() -> supplies.history().append(held)), () -> settle(() -> {})));
    }

    private void settle(Storeroom.Deed deed) {
        shell.withdraw(Notices.INTERRUPTED);
        storeroom.settle(deed);
    }

    private ZonedDateTime now() {
        return supplies.now().atZone(supplies.zone());
    }

    private static Image icon(int size) {
        return new Image(Objects.requireNonNull(
                House.class.getResourceAsStream("/dev/plumbline/assets/icon/icon-" + size + ".png")));
    }

    private final class Closing implements Exit.Leaver {
        @Override
        public Settings settings() {
            var now = settings.get();
            return now.withWindow(WindowPlace.of(stage, now.window()));
        }

        @Override
        public void keep(Settings changed) {
            settings.set(changed);
        }

        @Override
        public void hush() {
            taste.quiet();
            forgetNudge.run();
            guide.close();
        }

        @Override
        public void hide() {
            stage.hide();
        }

        @Override
        public void keepHeld() {
            recorder.keepHeld();
        }

        @Override
        public void putAway() {
            storeroom.close();
        }
    }
}
