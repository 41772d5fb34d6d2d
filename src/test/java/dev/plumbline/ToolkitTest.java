package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A start waits on more than one thread: none of them may wait for ever.
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ToolkitTest {
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<Runnable> asked = new CompletableFuture<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("its own").factory());
    private final Toolkit toolkit = new Toolkit(this::startUp, thread, () -> done.add("exit"));

    @AfterEach
    void end() {
        thread.close();
    }

    private void startUp(Runnable awake) {
        done.add("startup");
        asked.complete(awake);
    }

    private void wake() {
        thread.execute(asked.join());
    }

    /// Does `work` on another thread, which waits for something or is through when this returns.
    private static Thread started(Runnable work) {
        var thread = Thread.ofPlatform().start(work);
        while (thread.isAlive() && thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return thread;
    }

    @Test
    void itIsWokenOnceHoweverOftenItIsCalled() {
        toolkit.call();
        toolkit.call();
        wake();
        toolkit.await();
        toolkit.call();

        assertThat(done).containsExactly("startup");
    }

    @Test
    void whatIsMadeIsMadeOnItsThreadOnceItIsAwakeAndNobodyWaitsForIt() {
        var made = toolkit.make(() -> Thread.currentThread().getName());
        assertThat(made).isNotDone();

        wake();

        assertThat(made.join()).isEqualTo("its own");
    }

    @Test
    void whatIsRunWaitsUntilItIsAwake() throws InterruptedException {
        var runs = started(() ->
                toolkit.run(() -> done.add("run on " + Thread.currentThread().getName())));
        assertThat(runs.getState()).isEqualTo(Thread.State.WAITING);

        wake();
        runs.join();
        thread.close();

        assertThat(done).containsExactly("startup", "run on its own");
    }

    @Test
    void aLibraryThatIsMissingIsHeardOfByAllWhoWait() {
        var broken = new Toolkit(
                _ -> {
                    throw new UnsatisfiedLinkError("libgtk-3.so.0");
                },
                thread,
                () -> done.add("exit"));
        broken.call();

        assertThat(broken.wakesUp()).isFalse();
        assertThatThrownBy(broken::await)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(UnsatisfiedLinkError.class);
        assertThat(broken.make(() -> "nothing").isCompletedExceptionally()).isTrue();
        assertThatThrownBy(() -> broken.run(() -> done.add("run"))).isInstanceOf(CompletionException.class);
        broken.end();
        assertThat(done).containsExactly("exit");
    }

    @Test
    void whoNeverCalledItNeitherWaitsForItNorLetsItGo() {
        assertThat(toolkit.wakesUp()).isFalse();
        toolkit.end();

        assertThat(done).isEmpty();
    }

    @Test
    void itIsLetGoOnlyOnceItIsAwake() throws InterruptedException {
        toolkit.call();
        var ends = started(toolkit::end);
        assertThat(ends.getState()).isEqualTo(Thread.State.WAITING);

        wake();
        ends.join();

        assertThat(done).containsExactly("startup", "exit");
    }
}
