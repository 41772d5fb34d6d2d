package dev.plumbline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// Gives back to the system what a start or a session took for a moment and the program no longer needs.
///
/// An idle program allocates nothing, so without being asked the virtual machine would never look for what is garbage.
/// The look takes some 50 ms, in which nothing moves: it is for moments in which nothing moves anyway.
final class Thrift {
    private static final Executor LATER = CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS);

    private Thrift() {}

    /// Once what has just been shown has settled.
    static void soon() {
        LATER.execute(System::gc);
    }
}
