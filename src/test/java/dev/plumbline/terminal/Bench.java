package dev.plumbline.terminal;

import dev.plumbline.JsonAndCsv;
import dev.plumbline.cue.Lines;
import dev.plumbline.history.Checkpoint;
import dev.plumbline.history.History;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Routine;
import dev.plumbline.runner.KeepAwake;
import dev.plumbline.runner.Key;
import dev.plumbline.runner.SessionLog;
import dev.plumbline.runner.SessionRunner;
import dev.plumbline.runner.SoundOutputs;
import dev.plumbline.settings.RoutineStore;
import dev.plumbline.settings.Settings;
import dev.plumbline.settings.SettingsStore;
import dev.plumbline.support.FakeCues;
import dev.plumbline.support.MemoryRoutines;
import dev.plumbline.support.MemoryStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The program without an outside: everything in memory, a clock that jumps, a person who is a script.
final class Bench implements Supplies, Tty {
    static final Instant START = Instant.parse("2026-03-01T07:00:00Z");

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();
    final MemoryStore store = new MemoryStore();
    final FakeCues cues = new FakeCues();
    final JumpingTime time = new JumpingTime(START, cues);
    final List<SessionLog.Line> log = new ArrayList<>();
    final List<Tour.Order> tours = new ArrayList<>();
    final List<String> windows = new ArrayList<>();
    final Deque<String> answers = new ArrayDeque<>();
    final MemoryRoutines routines = new MemoryRoutines();
    final List<Finding> findings = new ArrayList<>();
    Settings settings = Settings.DEFAULT;
    History history = store;
    Checkpoint checkpoint = store;
    Optional<String> missingDisplay = Optional.empty();
    boolean terminal;

    @Nullable
    StorageFailure logFailure;

    @Nullable
    Path data;

    int made;
    private Consumer<Stroke> keys = _ -> {};
    private Runnable onTermination = () -> {};

    int run(String... arguments) {
        return new Commands(new PrintWriter(out), new PrintWriter(err), "1.2.3", folder -> {
                    data = folder.orElse(null);
                    made++;
                    return this;
                })
                .run(Arrays.asList(arguments));
    }

    List<String> outLines() {
        return out.toString().lines().toList();
    }

    List<String> errLines() {
        return err.toString().lines().toList();
    }

    /// Has the person press `key` that many seconds into the session.
    void press(double seconds, Key key) {
        time.at(seconds, () -> keys.accept(new Stroke(key, 0)));
    }

    /// Has a signal end the program that many seconds into the session.
    void terminate(double seconds) {
        time.at(seconds, () -> {
            var signal = Thread.ofPlatform().daemon().start(onTermination);
            while (signal.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait(); // until it waits for the session, which it has told by then
            }
        });
    }

    @Override
    public History history() {
        return history;
    }

    @Override
    public Checkpoint checkpoint() {
        return checkpoint;
    }

    @Override
    public SettingsStore settings() {
        return new SettingsStore() {
            @Override
            public Loaded load() {
                return new Loaded(settings, null);
            }

            @Override
            public void save(Settings changed) {
                settings = changed;
            }
        };
    }

    @Override
    public RoutineStore routines() {
        return routines;
    }

    @Override
    public String device() {
        return "0badcafe";
    }

    @Override
    public UUID id() {
        return new UUID(7, made++);
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Instant now() {
        return time.instant();
    }

    @Override
    public Lines lines() {
        try (var table =
                Objects.requireNonNull(Bench.class.getResourceAsStream("/dev/plumbline/assets/voice/en/lines.tsv"))) {
            return Lines.parse(new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public SoundOutputs outputs() {
        return new SoundOutputs() {
            @Override
            public List<String> names() {
                return List.of();
            }

            @Override
            public boolean canDuck() {
                return false;
            }
        };
    }

    @Override
    public List<String> ownRecordings() {
        return List.of();
    }

    @Override
    public Documents documents() {
        return new JsonAndCsv(this);
    }

    @Override
    public LogFile log(Path file) throws StorageFailure {
        if (logFailure != null) {
            throw logFailure;
        }
        return new LogFile() {
            @Override
            public void write(SessionLog.Line line) {
                log.add(line);
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public Gear gear(int speed, boolean sound) {
        return new Gear(new SessionRunner.Clocks(time, time, time), time::on, cues, KeepAwake.never());
    }

    @Override
    public Tty tty() {
        return this;
    }

    @Override
    public Runnable onTermination(Runnable answer) {
        onTermination = answer;
        return () -> onTermination = () -> {};
    }

    @Override
    public Optional<String> missingDisplay() {
        return missingDisplay;
    }

    @Override
    public Window window() {
        return new Window() {
            @Override
            public int open() {
                windows.add("");
                return 0;
            }

            @Override
            public int openInto(Routine routine) {
                windows.add(routine.id());
                return 0;
            }

            @Override
            public int openFile(Path file) {
                windows.add(file.toString());
                return 0;
            }
        };
    }

    @Override
    public Tour tour() {
        return order -> {
            tours.add(order);
            return List.of(order.folder().resolve("today.png"));
        };
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public Path logFile() {
        return Path.of("/state/plumbline.log");
    }

    @Override
    public boolean shows() {
        return terminal;
    }

    @Override
    public boolean answers() {
        return terminal;
    }

    @Override
    public int width() {
        return 80;
    }

    @Override
    public Listening listen(Consumer<Stroke> listener) {
        keys = listener;
        return () -> keys = _ -> {};
    }

    @Override
    public Optional<String> line() {
        return Optional.ofNullable(answers.poll());
    }
}
