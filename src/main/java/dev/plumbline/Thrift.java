package dev.plumbline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/// Gives back to the system what a start or a session took for a moment and the program no longer needs.
///
/// An idle program allocates nothing, so without being asked the virtual machine would never look for what is garbage.
/// The look stops everything, for some 40 ms, longer where a long history is kept: never while a session runs.
final class Thrift {
    private static final Executor LATER = CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS);

    private Thrift() {}

    /// Once what has just been shown has settled, unless somebody is being guided by then.
    ///
    /// @param guiding whether a session runs, asked on the toolkit's thread
    static void soon(BooleanSupplier guiding) {
        LATER.execute(() -> Platform.runLater(() -> {
            if (!guiding.getAsBoolean()) {
                System.gc();
            }
        }));
    }
}
