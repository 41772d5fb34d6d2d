package dev.plumbline;

import dev.plumbline.settings.Reminder;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Says at the times the person chose that a hang is still to come, as long as the program is open. Nothing runs where
/// no time was chosen.
final class Nudge {
    /// A computer that sleeps does not count: after it woke, nobody waits longer than this.
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration TOO_LATE = Duration.ofHours(1);

    private final Supplier<ZonedDateTime> clock;
    private final Alarm alarm;
    private final BooleanSupplier needless;
    private final Runnable say;
    private Reminder reminder = Reminder.NONE;
    private @Nullable ZonedDateTime next;

    /// Rings once.
    interface Alarm {
        /// Runs `due` after so long, in the place of what was set before.
        void set(Duration wait, Runnable due);

        /// What was set does not ring any more.
        void clear();
    }

    /// @param needless true while nothing is to be said: somebody hangs, or has hung today
    Nudge(Supplier<ZonedDateTime> clock, Alarm alarm, BooleanSupplier needless, Runnable say) {
        this.clock = clock;
        this.alarm = alarm;
        this.needless = needless;
        this.say = say;
    }

    /// From now on these are the times; one that is over is not made up for.
    void follow(Reminder chosen) {
        if (!chosen.equals(reminder)) {
            reminder = chosen;
            plan(clock.get());
        }
    }

    private void plan(ZonedDateTime now) {
        next = reminder.onDesktop() ? reminder.next(now).orElse(null) : null;
        if (next == null) {
            alarm.clear();
        } else {
            await(now);
        }
    }

    private void await(ZonedDateTime now) {
        var left = Duration.between(now, next);
        alarm.set(left.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : left, this::ring);
    }

    private void ring() {
        var now = clock.get();
        if (next == null) {
            return;
        }
        if (now.isBefore(next)) {
            await(now);
            return;
        }
        if (Duration.between(next, now).compareTo(TOO_LATE) < 0 && !needless.getAsBoolean()) {
            say.run();
        }
        plan(now);
    }
}
