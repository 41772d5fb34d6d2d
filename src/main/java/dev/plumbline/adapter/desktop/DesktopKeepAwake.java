package dev.plumbline.adapter.desktop;

import dev.plumbline.runner.KeepAwake;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Asks the desktop to stay awake, on a daemon thread of its own. Where that is impossible, the log says so once.
public final class DesktopKeepAwake implements KeepAwake {

    private static final System.Logger LOG = System.getLogger(DesktopKeepAwake.class.getName());

    private final Inhibitor inhibitor;
    private final Executor worker;
    private final Consumer<String> log;
    private final AtomicBoolean said = new AtomicBoolean();

    DesktopKeepAwake(Inhibitor inhibitor, Executor worker, Consumer<String> log) {
        this.inhibitor = inhibitor;
        this.worker = worker;
        this.log = log;
    }

    public static DesktopKeepAwake forThisPlatform() {
        Inhibitor inhibitor = switch (Platform.here()) {
            case LINUX -> DBusInhibitor.ofSession(System.getenv());
            case MACOS -> CaffeinateInhibitor.untilThisProcessEnds();
            case WINDOWS -> ExecutionStateInhibitor.ofKernel32();
        };
        // One thread for everything: Windows binds the request to the thread that made it.
        var worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("keep-awake").factory());
        return new DesktopKeepAwake(inhibitor, worker, sentence -> LOG.log(Level.WARNING, sentence));
    }

    @Override
    public Hold hold(String why) {
        var request = new Request();
        worker.execute(() -> request.take(why));
        return request;
    }

    private void sayOnce(Throwable reason) {
        if (said.compareAndSet(false, true)) {
            log.accept("The screen may go dark during a hang: " + reason);
        }
    }

    private final class Request implements Hold {

        private final AtomicBoolean closed = new AtomicBoolean();
        private Inhibitor.@Nullable Release taken; // the worker's only

        void take(String why) {
            if (closed.get()) {
                return;
            }
            try {
                taken = inhibitor.inhibit(why);
            } catch (Exception | LinkageError impossible) {
                sayOnce(impossible);
            }
        }

        @Override
        public void close() {
            if (closed.compareAndSet(false, true)) {
                worker.execute(this::release);
            }
        }

        private void release() {
            if (taken == null) {
                return;
            }
            try {
                taken.release();
            } catch (Exception | LinkageError impossible) {
                sayOnce(impossible);
            }
        }
    }
}
