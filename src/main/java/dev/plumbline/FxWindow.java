package dev.plumbline;

import dev.plumbline.adapter.desktop.Doorbell;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import dev.plumbline.terminal.Window;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/// The window as the command line sees it: one for a data folder, opened or brought to the front.
final class FxWindow implements Window {
    private static final System.Logger LOG = System.getLogger(FxWindow.class.getName());
    private static final String SHOW = "show";
    private static final String START = "start ";
    private static final String BUSY = "running";
    private static final String DONE = "ok";

    private final Doorbell doorbell;
    private final HouseMaker houses;

    /// Builds the house on the toolkit's thread.
    interface HouseMaker {
        House make(CompletableFuture<Integer> closed) throws StorageFailure;
    }

    /// @param houses makes what is shown
    FxWindow(Path state, Path data, HouseMaker houses) {
        this.doorbell = Doorbell.at(state, data);
        this.houses = houses;
    }

    @Override
    public int open() {
        return doorbell.ring(SHOW).isPresent() ? 0 : show(Optional.empty());
    }

    @Override
    public int openInto(Routine routine) {
        return doorbell.ring(START + routine.id()).map(this::answered).orElseGet(() -> show(Optional.of(routine)));
    }

    private int answered(String answer) {
        if (answer.equals(BUSY)) {
            System.err.println("A session is running in the open window; finish it there first.");
            return 1;
        }
        return 0;
    }

    /// The window itself; when another start wins in the same instant, that one is brought to the front.
    private int show(Optional<Routine> into) {
        var house = new CompletableFuture<House>();
        try {
            var bell = doorbell.listen(request -> answer(request, house));
            if (bell.isEmpty()) {
                return doorbell.ring(SHOW).isPresent() ? 0 : show(into, house);
            }
            try (var _ = bell.get()) {
                return show(into, house);
            }
        } catch (IOException noBell) {
            LOG.log(System.Logger.Level.INFO, "a second start will not find this window", noBell);
            return show(into, house);
        }
    }

    private int show(Optional<Routine> into, CompletableFuture<House> house) {
        var closed = new CompletableFuture<Integer>();
        Platform.setImplicitExit(false);
        Platform.startup(() -> {
            try {
                StartTrace.mark("toolkit");
                var made = houses.make(closed);
                house.complete(made);
                StartTrace.mark("house");
                made.open(into);
            } catch (StorageFailure | RuntimeException failed) {
                closed.completeExceptionally(failed);
            }
        });
        try {
            return closed.join();
        } finally {
            Platform.exit();
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
