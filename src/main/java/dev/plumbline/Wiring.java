package dev.plumbline;

import dev.plumbline.adapter.desktop.DesktopKeepAwake;
import dev.plumbline.adapter.desktop.Display;
import dev.plumbline.adapter.desktop.Folders;
import dev.plumbline.adapter.desktop.Notification;
import dev.plumbline.adapter.desktop.OpenFolder;
import dev.plumbline.adapter.desktop.Platform;
import dev.plumbline.adapter.file.DeviceFile;
import dev.plumbline.adapter.file.HistoryWatch;
import dev.plumbline.adapter.file.JsonLinesHistory;
import dev.plumbline.adapter.file.JsonLinesLog;
import dev.plumbline.adapter.file.JsonSettings;
import dev.plumbline.adapter.file.LineTable;
import dev.plumbline.adapter.file.RoutineFolder;
import dev.plumbline.adapter.file.RunningFile;
import dev.plumbline.adapter.file.TimeOrderedIds;
import dev.plumbline.adapter.sound.SoundRoom;
import dev.plumbline.adapter.time.DeadlineTimer;
import dev.plumbline.adapter.time.SessionClock;
import dev.plumbline.cue.Lines;
import dev.plumbline.history.Checkpoint;
import dev.plumbline.history.History;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.runner.KeepAwake;
import dev.plumbline.runner.SessionLog;
import dev.plumbline.runner.SessionRunner;
import dev.plumbline.runner.SoundOutputs;
import dev.plumbline.settings.RoutineStore;
import dev.plumbline.settings.SettingsStore;
import dev.plumbline.terminal.Documents;
import dev.plumbline.terminal.Finding;
import dev.plumbline.terminal.Gear;
import dev.plumbline.terminal.Supplies;
import dev.plumbline.terminal.ThisTty;
import dev.plumbline.terminal.Tour;
import dev.plumbline.terminal.Tty;
import dev.plumbline.terminal.Window;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// The composition root: every adapter is made here, by hand, when it is first asked for.
final class Wiring implements Supplies {
    private static final String LANGUAGE = "en";

    private final Toolkit toolkit;
    private final Home home;
    private final Path data;
    private final Path state;
    private final SessionClock clock = SessionClock.ofThisComputer(1);
    private @Nullable History history;
    private @Nullable Checkpoint checkpoint;
    private @Nullable Tty tty;
    private @Nullable SoundRoom room;
    private @Nullable Ahead ahead;

    /// @param toolkit of the window, if it comes to one
    /// @param chosen the data folder, or nothing for the one that was in use last
    Wiring(Toolkit toolkit, Optional<Path> chosen) {
        this(toolkit, Home.of(chosen, Folders.here()));
    }

    private Wiring(Toolkit toolkit, Home home) {
        this.toolkit = toolkit;
        this.home = home;
        data = home.data();
        state = home.state();
        dev.plumbline.adapter.file.LogFile.takeOver(logFile());
    }

    /// Begins with the window before it is asked for.
    void beginAhead() {
        ahead = Ahead.begin(toolkit, this);
    }

    private Ahead ahead() {
        var begun = ahead;
        ahead = null; // a later window begins anew
        return begun == null ? Ahead.begin(toolkit, this) : begun;
    }

    static String version() {
        return Optional.ofNullable(Wiring.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("as built");
    }

    @Override
    public History history() throws StorageFailure {
        home.check();
        if (history == null) {
            history = new JsonLinesHistory(data, state, device());
        }
        return history;
    }

    @Override
    public Checkpoint checkpoint() throws StorageFailure {
        home.check();
        if (checkpoint == null) {
            checkpoint = new RunningFile(data, state, device(), clock::wall);
        }
        return checkpoint;
    }

    @Override
    public SettingsStore settings() {
        return new JsonSettings(data, clock::wall);
    }

    @Override
    public RoutineStore routines() {
        return new RoutineFolder(data, clock::wall);
    }

    @Override
    public String device() throws StorageFailure {
        return new DeviceFile(state, new SecureRandom()).name();
    }

    @Override
    public UUID id() {
        return new TimeOrderedIds(clock::wall, new SecureRandom()).get();
    }

    @Override
    public ZoneId zone() {
        return ZoneId.systemDefault();
    }

    @Override
    public Instant now() {
        return clock.wall();
    }

    @Override
    public Lines lines() {
        return LineTable.of(LANGUAGE);
    }

    @Override
    public SoundOutputs outputs() {
        return room().outputs();
    }

    @Override
    public List<String> ownRecordings() {
        return room().complaints();
    }

    private SoundRoom room() {
        if (room == null) {
            room = new SoundRoom(LANGUAGE, lines(), data.resolve("voice"), state.resolve("lowered"));
        }
        return room;
    }

    @Override
    public Documents documents() {
        return new JsonAndCsv(this);
    }

    @Override
    public LogFile log(Path file) throws StorageFailure {
        var log = JsonLinesLog.begin(file);
        return new LogFile() {
            @Override
            public void write(SessionLog.Line line) {
                log.write(line);
            }

            @Override
            public void close() throws StorageFailure {
                log.close();
            }
        };
    }

    @Override
    public Gear gear(int speed, boolean sound) {
        var session = SessionClock.ofThisComputer(speed);
        var cues = sound ? room().heard(session, speed) : room().silent(session, speed);
        var awake = speed == 1 ? DesktopKeepAwake.forThisPlatform() : KeepAwake.never();
        return new Gear(
                new SessionRunner.Clocks(session, clock, clock::wall),
                thread -> new DeadlineTimer(session, thread),
                cues,
                awake);
    }

    @Override
    public Tty tty() {
        if (tty == null) {
            tty = new ThisTty(System.getenv(), clock, Platform.here() == Platform.WINDOWS);
        }
        return tty;
    }

    @Override
    public Runnable onTermination(Runnable answer) {
        var hook = Thread.ofPlatform().name("termination").unstarted(answer);
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> forget(hook);
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAlready) {
            System.getLogger(Wiring.class.getName()).log(System.Logger.Level.TRACE, "ending", endingAlready);
        }
    }

    @Override
    public Optional<String> missingDisplay() {
        if (toolkit.wakesUp()) {
            return Optional.empty();
        }
        var display = Display.here();
        return display.present() ? Optional.empty() : Optional.of(display.sentence());
    }

    @Override
    public Window window() throws StorageFailure {
        home.check();
        return new FxWindow(toolkit, home, place -> at(place).site());
    }

    /// What the window needs for another data folder.
    private Wiring at(Ending.GoTo place) throws StorageFailure {
        var there = place.data().equals(data) ? this : new Wiring(toolkit, home.at(place.data()));
        if (place.settings() != null) {
            there.settings().save(place.settings());
        }
        return there;
    }

    private FxWindow.Site site() {
        return new FxWindow.Site() {
            @Override
            public Ahead begin() {
                return ahead();
            }

            @Override
            public House build(Facade facade, CompletableFuture<Ending> closed) throws StorageFailure {
                var hang = SessionClock.ofThisComputer(1);
                var gear = new Gear(
                        new SessionRunner.Clocks(hang, clock, clock::wall),
                        thread -> new DeadlineTimer(hang, thread),
                        room().heard(hang, 1),
                        DesktopKeepAwake.forThisPlatform());
                return new House(
                        Wiring.this,
                        facade,
                        gear,
                        hang::anchor,
                        home,
                        new OpenFolder(Platform.here()),
                        Notification.ofThisPlatform(),
                        changed -> HistoryWatch.of(data, changed),
                        closed);
            }
        };
    }

    @Override
    public Tour tour() {
        return new WindowTour(new dev.plumbline.ui.tour.Tour(lines()));
    }

    @Override
    public List<Finding> findings() throws StorageFailure {
        return new Checkup(data, state, history(), room()).findings();
    }

    @Override
    public Path logFile() {
        return state.resolve("plumbline.log");
    }
}
