package dev.plumbline;

import dev.plumbline.adapter.file.Moved;
import dev.plumbline.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// How the window is left: by its close button, for the data in another folder, or because the system ends the program.
/// Nothing is left behind: what was asked for is on the disk before the ending is told.
final class Exit {
    private final Leaver leaver;
    private final Executor toolkit;
    private final Duration patience;
    private final CompletableFuture<Ending> closed;
    private Runnable forgetTermination = () -> {};

    /// What is done on the way out.
    interface Leaver {
        /// The settings, with the window where it is now.
        Settings settings();

        /// Keeps the settings for the next start.
        void keep(Settings settings);

        /// Ends what sounds, runs or waits; a session that runs is over and kept.
        void hush();

        /// Takes the window from the screen.
        void hide();

        /// Keeps a session that runs as it was last held; from any thread.
        void keepHeld();

        /// Waits until all that was asked for is on the disk; from any thread.
        void putAway();
    }

    /// @param toolkit runs what it is given on the toolkit's thread, or never once that is gone
    /// @param patience how long a signal waits for the toolkit
    /// @param closed is told the ending
    Exit(Leaver leaver, Executor toolkit, Duration patience, CompletableFuture<Ending> closed) {
        this.leaver = leaver;
        this.toolkit = toolkit;
        this.patience = patience;
        this.closed = closed;
    }

    /// From now on the system's signal is heeded too.
    ///
    /// @param termination is given what answers the signal, and gives what undoes that
    void heed(UnaryOperator<Runnable> termination) {
        forgetTermination = termination.apply(this::closeFromOutside);
    }

    void close() {
        leaver.keep(leaver.settings());
        end(new Ending.Quit());
    }

    /// Goes on with the data in another folder. Where it moved there, nothing more is written to the old one, and what
    /// is set now goes along.
    void goTo(Path data, @Nullable Moved moved) {
        if (moved == null) {
            leaver.keep(leaver.settings());
        }
        end(new Ending.GoTo(data, moved, moved == null ? null : leaver.settings()));
    }

    private void end(Ending ending) {
        leaver.hush();
        try {
            leaver.hide();
        } finally {
            finish(ending);
        }
    }

    private void finish(Ending ending) {
        leaver.putAway();
        forgetTermination.run();
        closed.complete(ending);
    }

    /// The window stays as it is: the toolkit is going down and can hide nothing any more.
    private void closeOnSignal() {
        leaver.keep(leaver.settings());
        leaver.hush();
        finish(new Ending.Quit());
    }

    /// On the thread of a signal: what was held is in the history when this returns. The toolkit goes down by itself
    /// meanwhile and may not come to it any more; then a session that was running is kept as it was last put down.
    private void closeFromOutside() {
        if (!closed.isDone()) {
            toolkit.execute(this::closeOnSignal);
            try {
                var _ = closed.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException | InterruptedException toolkitGone) {
                leaver.keepHeld();
                leaver.putAway();
            }
        }
    }
}
