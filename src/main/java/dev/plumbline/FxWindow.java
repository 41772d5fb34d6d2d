package dev.plumbline;

import dev.plumbline.adapter.desktop.Doorbell;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import dev.plumbline.terminal.Window;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// The window as the command line sees it: one for a data folder, opened or brought to the front. It may lead on to
/// another folder, and ends when none follows.
final class FxWindow implements Window {
    private static final System.Logger LOG = System.getLogger(FxWindow.class.getName());
    private static final String SHOW = "show";
    private static final String START = "start ";
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
        return doorbell().ring(SHOW).isPresent() ? 0 : show(Optional.empty());
    }

    @Override
    public int openInto(Routine routine) {
        return doorbell().ring(START + routine.id()).map(this::answered).orElseGet(() -> show(Optional.of(routine)));
    }

    private Doorbell doorbell() {
        return Doorbell.at(home.state(), home.data());
    }

    private int answered(String answer) {
        if (answer.equals(BUSY)) {
            System.err.println("A session is running in the open window; finish it there first.");
            return 1;
        }
        return 0;
    }

    private int show(Optional<Routine> into) {
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
        try {
            var wanted = into;
            Ending ending = new Ending.GoTo(home.data(), null, null);
            while (ending instanceof Ending.GoTo place) {
                ending = live(place, wanted);
                wanted = Optional.empty();
            }
            return 0;
        } finally {
            Platform.exit();
        }
    }

    private Ending live(Ending.GoTo place, Optional<Routine> into) {
        var house = new CompletableFuture<House>();
        try (var bell = bell(Doorbell.at(home.state(), place.data()), house)) {
            return bell == null ? new Ending.Quit() : live(place, into, house);
        }
    }

    private Ending live(Ending.GoTo place, Optional<Routine> into, CompletableFuture<House> house) {
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
        var answer = new CompletableFuture<String>();
        Platform.runLater(() -> answer.complete(there.asked(wanted(request)) ? DONE : BUSY));
        return answer.join();
    }

    private static Optional<Routine> wanted(String request) {
        return request.startsWith(START) ? Routines.named(request.substring(START.length())) : Optional.empty();
    }
}
