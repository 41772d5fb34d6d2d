package dev.plumbline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// JavaFX's toolkit, which is woken once, on a thread of its own: a start has other things to do meanwhile.
final class Toolkit {
    private final Consumer<Runnable> startup;
    private final Executor thread;
    private final Runnable exit;
    private final AtomicBoolean called = new AtomicBoolean();
    private final CompletableFuture<Void> awake = new CompletableFuture<>();

    Toolkit() {
        this(Toolkit::startJavaFx, Platform::runLater, Platform::exit);
    }

    /// @param startup wakes it, and runs what it is given once it is awake
    /// @param thread its own
    /// @param exit lets it go
    Toolkit(Consumer<Runnable> startup, Executor thread, Runnable exit) {
        this.startup = startup;
        this.thread = thread;
        this.exit = exit;
    }

    private static void startJavaFx(Runnable awake) {
        Platform.setImplicitExit(false);
        Platform.startup(awake);
    }

    /// Wakes it, unless that is done already, and does not wait for it.
    void call() {
        if (called.compareAndSet(false, true)) {
            StartTrace.mark("asking for the toolkit");
            Thread.ofPlatform().name("waking").start(this::wake);
        }
    }

    private void wake() {
        try {
            startup.accept(() -> awake.complete(null));
        } catch (RuntimeException | Error failed) { // a library may be missing: whoever waits has to hear of it
            awake.completeExceptionally(failed);
        }
    }

    /// Whether it was called and comes awake, for which this waits.
    boolean wakesUp() {
        return called.get() && awake.handle((_, failed) -> failed == null).join();
    }

    /// Waits until it is awake.
    ///
    /// @throws java.util.concurrent.CompletionException where it cannot wake
    void await() {
        awake.join();
    }

    /// Makes something on its thread, once it is awake, and does not wait for that.
    <T> CompletableFuture<T> make(Supplier<T> work) {
        call();
        return awake.thenApplyAsync(_ -> work.get(), thread);
    }

    /// Does `work` on its thread, once it is awake; it is called for that if nobody has yet.
    void run(Runnable work) {
        call();
        await();
        thread.execute(work);
    }

    /// Lets it go. It is not disturbed while it wakes.
    void end() {
        if (called.get()) {
            awake.handle((_, _) -> null).join();
            exit.run();
        }
    }
}
