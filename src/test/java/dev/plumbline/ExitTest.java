package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.adapter.file.Moved;
import dev.plumbline.settings.Copied;
import dev.plumbline.settings.Settings;
import dev.plumbline.settings.WindowState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whichever way the window is left, what was asked for is on the disk when the ending is told.
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ExitTest {
    private static final Path ELSEWHERE = Path.of("elsewhere");
    private static final Settings AS_IT_IS = Settings.DEFAULT.withWindow(new WindowState(10, 20, 1200, 800, false));
    private static final Duration LONG = Duration.ofSeconds(15);

    private final List<String> done = new ArrayList<>();
    private final CompletableFuture<Ending> closed = new CompletableFuture<>();
    private boolean windowGone;
    private Runnable signal = () -> {};

    private final class Noting implements Exit.Leaver {
        @Override
        public Settings settings() {
            return AS_IT_IS;
        }

        @Override
        public void keep(Settings settings) {
            assertThat(settings).isEqualTo(AS_IT_IS);
            done.add("keep");
        }

        @Override
        public void hush() {
            done.add("hush");
        }

        @Override
        public void hide() {
            if (windowGone) {
                throw new IllegalStateException("no window");
            }
            done.add("hide");
        }

        @Override
        public void keepHeld() {
            done.add("keep held");
        }

        @Override
        public void putAway() {
            assertThat(closed).as("told before all is on the disk").isNotDone();
            done.add("put away");
        }
    }

    private Exit exit(Executor toolkit, Duration patience) {
        var exit = new Exit(new Noting(), toolkit, patience, closed);
        exit.heed(answer -> {
            signal = answer;
            return () -> done.add("forget");
        });
        return exit;
    }

    private Exit exit() {
        return exit(Runnable::run, LONG);
    }

    @Test
    void closingKeepsWhereTheWindowWas() {
        exit().close();

        assertThat(done).containsExactly("keep", "hush", "hide", "put away", "forget");
        assertThat(closed).isCompletedWithValue(new Ending.Quit());
    }

    @Test
    void whatWasAskedForIsPutAwayEvenWhereTheWindowCannotBeHidden() {
        windowGone = true;

        assertThatThrownBy(exit()::close).hasMessage("no window");

        assertThat(done).containsExactly("keep", "hush", "put away", "forget");
        assertThat(closed).isCompletedWithValue(new Ending.Quit());
    }

    @Test
    void anotherFolderHasItsOwnSettings() {
        exit().goTo(ELSEWHERE, null);

        assertThat(done).containsExactly("keep", "hush", "hide", "put away", "forget");
        assertThat(closed).isCompletedWithValue(new Ending.GoTo(ELSEWHERE, null, null));
    }

    @Test
    void whereTheDataMovedNothingIsWrittenToTheOldFolderAndTheSettingsGoAlong() {
        var moved = new Moved(Path.of("here"), ELSEWHERE, new Copied(0, 0), Map.of());

        exit().goTo(ELSEWHERE, moved);

        assertThat(done).doesNotContain("keep");
        assertThat(closed).isCompletedWithValue(new Ending.GoTo(ELSEWHERE, moved, AS_IT_IS));
    }

    @Test
    void signalIsAnsweredByTheToolkitAndTheWindowStays() {
        exit();

        signal.run();

        assertThat(done).containsExactly("keep", "hush", "put away", "forget");
        assertThat(closed).isCompletedWithValue(new Ending.Quit());
    }

    @Test
    void signalWaitsForAToolkitThatIsSlow() {
        var signalled = Thread.currentThread();
        exit(
                work -> Thread.ofPlatform().daemon().start(() -> {
                    while (signalled.getState() != Thread.State.TIMED_WAITING) {
                        Thread.onSpinWait();
                    }
                    work.run();
                }),
                LONG);

        signal.run();

        assertThat(closed).isCompletedWithValue(new Ending.Quit());
        assertThat(done).doesNotContain("keep held");
    }

    @Test
    void whereTheToolkitIsGoneASignalKeepsWhatTheSessionHeld() {
        exit(_ -> {}, Duration.ofMillis(1));

        signal.run();

        assertThat(done).containsExactly("keep held", "put away");
    }

    @Test
    void signalAfterTheEndDoesNothing() {
        exit().close();
        done.clear();

        signal.run();

        assertThat(done).isEmpty();
    }
}
