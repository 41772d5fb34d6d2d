package dev.plumbline.terminal;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;

/// The session's thread: whoever runs it does, one at a time and in order, what the others hand over.
final class SessionLoop implements Executor {
    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private boolean stopped;

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    /// Works until a task calls [#stop()].
    void run() throws InterruptedException {
        stopped = false;
        while (!stopped) {
            tasks.take().run();
        }
    }

    /// Ends the work after the running task.
    void stop() {
        stopped = true;
    }

    /// Does what has been handed over until now.
    void drain() {
        for (var task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }
}
