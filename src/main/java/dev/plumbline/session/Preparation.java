package dev.plumbline.session;

import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Routine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How long to get ready: before the first set, and before each later one.
public record Preparation(Duration first, Duration later) {
    private static final Duration USUAL = Duration.ofSeconds(10);
    private static final Duration DOORWAY = Duration.ofSeconds(12);
    private static final Duration NEWCOMER = Duration.ofSeconds(20);
    private static final int NEWCOMER_SESSIONS = 3;

    public Preparation {
        if (!first.isPositive() || !later.isPositive()) {
            throw new IllegalArgumentException("Nobody is ready after " + first + " or " + later);
        }
    }

    /// The usual ten seconds before every set.
    public static Preparation usual() {
        return new Preparation(USUAL, USUAL);
    }

    /// What is asked for wins over the routine's own, that over a newcomer's long one, that over a doorway bar's.
    ///
    /// @param asked for all sets, or null
    /// @param sessionsOnABar how many the history holds
    /// @param mount of the bar, or null where it is not known
    public static Preparation of(@Nullable Duration asked, Routine routine, int sessionsOnABar, @Nullable Mount mount) {
        if (asked != null) {
            return new Preparation(asked, asked);
        }
        var own = routine.getReady();
        if (own.isPresent()) {
            return new Preparation(own.get(), own.get());
        }
        if (sessionsOnABar < NEWCOMER_SESSIONS) {
            return new Preparation(NEWCOMER, USUAL);
        }
        return new Preparation(mount == Mount.DOORWAY ? DOORWAY : USUAL, USUAL);
    }
}
