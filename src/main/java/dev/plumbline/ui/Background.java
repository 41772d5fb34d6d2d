package dev.plumbline.ui;

import dev.plumbline.history.StorageFailure;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Keeps the disk off the window's thread: work runs on the worker, what comes of it is told on the screen's thread.
///
/// @param worker runs one piece of work after the other, in order
/// @param screen runs on the window's thread
public record Background(Executor worker, Executor screen) {
    /// Work that may fail at the disk.
    @FunctionalInterface
    public interface Work<T> {
        T run() throws StorageFailure;
    }

    /// Work that has nothing to tell but that it is done.
    @FunctionalInterface
    public interface Deed {
        void run() throws StorageFailure;
    }

    public <T> void ask(Work<T> work, Consumer<? super T> answered, Consumer<StorageFailure> failed) {
        worker.execute(() -> {
            try {
                var answer = work.run();
                screen.execute(() -> answered.accept(answer));
            } catch (StorageFailure failure) {
                screen.execute(() -> failed.accept(failure));
            }
        });
    }

    public void tell(Deed deed, Runnable done, Consumer<StorageFailure> failed) {
        ask(
                () -> {
                    deed.run();
                    return true;
                },
                _ -> done.run(),
                failed);
    }
}
