package dev.plumbline;

import dev.plumbline.adapter.desktop.Doorbell;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Catalogue;
import dev.plumbline.routine.Routine;
import dev.plumbline.terminal.Window;
import dev.plumbline.ui.today.TodaySketch;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// The window as the command line sees it: one for a data folder, opened or brought to the front. It may lead on to
/// another folder, and ends when none follows.
final class FxWindow implements Window {
    private static final System.Logger LOG = System.getLogger(FxWindow.class.getName());
    private static final String SHOW = "show";
    private static final String START = "start ";
    private static final String OPEN = "open ";
    private static final int LONGEST = 250;
    private static final String BUSY = "running";
    private static final String DONE = "ok";

    private final Toolkit toolkit;
    private final Home home;
    private final Builder builder;

    /// Finds the place for a house.
    interface Builder {
        Site at(Ending.GoTo place) throws StorageFailure;
    }

    /// Where a house is built in two steps.
    interface Site {
        /// Begins with what comes before the house.
        Ahead begin();

        /// Builds it behind its facade, on the toolkit's thread.
        House build(Facade facade, CompletableFuture<Ending> closed) throws StorageFailure;
    }

    /// The bell of one window, heard until it is closed.
    private interface Bell extends AutoCloseable {
        @Override
        void close();
    }

    /// @param builder makes what is shown
    FxWindow(Toolkit toolkit, Home home, Builder builder) {
        this.toolkit = toolkit;
        this.home = home;
        this.builder = builder;
    }

    @Override
    public int open() throws StorageFailure {
        return show(Wish.NOTHING); // where another window is open, the bell says so
    }

    @Override
    public int openInto(Routine routine) throws StorageFailure {
        return open(START + routine.id(), Wish.of(routine));
    }

    @Override
    public int openFile(Path file) throws StorageFailure {
        var request = OPEN + file;
        return isShort(request) ? open(request, Wish.of(file)) : show(Wish.of(file));
    }

    private int open(String request, Wish wish) throws StorageFailure {
        var answer = doorbell().ring(request);
        return answer.isPresent() ? answered(answer.get()) : show(wish);
    }

    private Doorbell doorbell() {
        return Doorbell.at(home.state(), home.data());
    }

    /// A long path does not go through the door, so the window that is open has to be asked by hand.
    private static boolean isShort(String request) {
        return request.getBytes(StandardCharsets.UTF_8).length < LONGEST
                && request.chars().noneMatch(Character::isISOControl);
    }

    private int answered(String answer) {
        if (answer.equals(BUSY)) {
            System.err.println("A session is running in the open window; finish it there first.");
            return 1;
        }
        return 0;
    }

    private int show(Wish into) throws StorageFailure {
        toolkit.call();
        try {
            var wanted = into;
            Ending ending = new Ending.GoTo(home.data(), null, null);
            while (ending instanceof Ending.GoTo place) {
                ending = live(place, wanted);
                wanted = Wish.NOTHING;
            }
            return 0;
        } finally {
            toolkit.end();
        }
    }

    /// The frame needs nothing of the sketch, nor the sketch of the frame: each is made where there is time. While the
    /// sketch is laid out, the bell is looked after, and nothing is shown before it is known to be ours.
    private Ending live(Ending.GoTo place, Wish into) throws StorageFailure {
        var site = builder.at(place);
        var ahead = site.begin();
        var known = ahead.known().join();
        StartTrace.mark("known");
        var sketch = into.isNothing() ? sketch(known) : Optional.<TodaySketch>empty();
        var frame = ahead.frame().join(); // here, since the toolkit's thread, which makes it, must not wait for it
        var house = new CompletableFuture<House>();
        var closed = new CompletableFuture<Ending>();
        var ours = new CompletableFuture<Boolean>();
        onToolkit(closed, () -> {
            var facade = new Facade(frame, known);
            sketch.ifPresent(facade::prepare);
            Runnable build = () -> onToolkit(closed, () -> {
                var made = site.build(facade, closed);
                house.complete(made);
                StartTrace.mark("house");
                made.open(into, place);
            });
            if (ours.join()) {
                sketch.ifPresentOrElse(_ -> facade.showSketch(build), build);
            }
        });
        try (var bell = bell(Doorbell.at(home.state(), place.data()), house)) {
            StartTrace.mark("bell");
            ours.complete(bell != null);
            return bell == null ? new Ending.Quit() : ending(closed);
        } finally {
            ours.complete(false);
        }
    }

    private static Ending ending(CompletableFuture<Ending> closed) throws StorageFailure {
        try {
            return closed.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof StorageFailure disk) {
                throw disk;
            }
            throw failed;
        }
    }

    /// Nodes may be made on any thread, but not before the toolkit is awake.
    private Optional<TodaySketch> sketch(Facade.Known known) {
        toolkit.await();
        var sketch = known.sketch();
        StartTrace.mark("sketch");
        return sketch;
    }

    /// A step of the building, which may fail on the disk.
    private interface Work {
        void run() throws StorageFailure;
    }

    /// What fails there ends the window.
    private void onToolkit(CompletableFuture<Ending> closed, Work work) {
        toolkit.run(() -> {
            try {
                work.run();
            } catch (StorageFailure | RuntimeException failed) {
                closed.completeExceptionally(failed);
            }
        });
    }

    /// The bell, silent where there can be none; null where another window has it and came to the front.
    private static @Nullable Bell bell(Doorbell doorbell, CompletableFuture<House> house) {
        try {
            var ours = doorbell.listen(request -> answer(request, house));
            if (ours.isEmpty() && doorbell.ring(SHOW).isPresent()) {
                return null;
            }
            return () -> ours.ifPresent(FxWindow::hangUp);
        } catch (IOException noBell) {
            LOG.log(System.Logger.Level.INFO, "a second start will not find this window", noBell);
            return () -> {};
        }
    }

    private static void hangUp(Closeable bell) {
        try {
            bell.close();
        } catch (IOException left) {
            LOG.log(System.Logger.Level.INFO, "the bell was not taken down", left);
        }
    }

    /// On the doorbell's thread: a second start asks the window that is there.
    private static String answer(String request, CompletableFuture<House> house) {
        var there = house.join();
        var routines = there.readRoutines();
        var answer = new CompletableFuture<String>();
        Platform.runLater(() -> {
            there.takeRoutines(routines);
            answer.complete(there.asked(wanted(request, routines.catalogue())) ? DONE : BUSY);
        });
        return answer.join();
    }

    private static Wish wanted(String request, Catalogue catalogue) {
        if (request.startsWith(OPEN)) {
            return Wish.of(Path.of(request.substring(OPEN.length())));
        }
        return request.startsWith(START)
                ? catalogue
                        .named(request.substring(START.length()))
                        .map(Wish::of)
                        .orElse(Wish.NOTHING)
                : Wish.NOTHING;
    }
}
