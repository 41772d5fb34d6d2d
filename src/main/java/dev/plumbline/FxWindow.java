package dev.plumbline;

import dev.plumbline.adapter.desktop.Doorbell;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Catalogue;
import dev.plumbline.routine.Routine;
import dev.plumbline.terminal.Window;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
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

    private final Home home;
    private final HouseMaker houses;

    /// Builds the house on the toolkit's thread.
    interface HouseMaker {
        House make(Ending.GoTo place, CompletableFuture<Ending> closed) throws StorageFailure;
    }

    /// The bell of one window, heard until it is closed.
    private interface Bell extends AutoCloseable {
        @Override
        void close();
    }

    /// @param houses makes what is shown
    FxWindow(Home home, HouseMaker houses) {
        this.home = home;
        this.houses = houses;
    }

    @Override
    public int open() {
        return doorbell().ring(SHOW).isPresent() ? 0 : show(Wish.NOTHING);
    }

    @Override
    public int openInto(Routine routine) {
        return doorbell().ring(START + routine.id()).map(this::answered).orElseGet(() -> show(Wish.of(routine)));
    }

    @Override
    public int openFile(Path file) {
        var request = OPEN + file;
        return isShort(request)
                ? doorbell().ring(request).map(this::answered).orElseGet(() -> show(Wish.of(file)))
                : show(Wish.of(file));
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

    private int show(Wish into) {
        StartTrace.mark("asking for the toolkit");
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
        try {
            var wanted = into;
            Ending ending = new Ending.GoTo(home.data(), null, null);
            while (ending instanceof Ending.GoTo place) {
                ending = live(place, wanted);
                wanted = Wish.NOTHING;
            }
            return 0;
        } finally {
            Platform.exit();
        }
    }

    private Ending live(Ending.GoTo place, Wish into) {
        var house = new CompletableFuture<House>();
        try (var bell = bell(Doorbell.at(home.state(), place.data()), house)) {
            return bell == null ? new Ending.Quit() : live(place, into, house);
        }
    }

    private Ending live(Ending.GoTo place, Wish into, CompletableFuture<House> house) {
        var closed = new CompletableFuture<Ending>();
        Platform.runLater(() -> {
            try {
                StartTrace.mark("toolkit");
                var made = houses.make(place, closed);
                house.complete(made);
                StartTrace.mark("house");
                made.open(into, place);
            } catch (StorageFailure | RuntimeException failed) {
                closed.completeExceptionally(failed);
            }
        });
        return closed.join();
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
