package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.settings.Reminder;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NudgeTest {
    private static final Reminder MORNINGS =
            new Reminder(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(7, 30), true);

    private final List<ZonedDateTime> said = new ArrayList<>();
    private final Bell bell = new Bell();
    private ZonedDateTime now = ZonedDateTime.parse("2026-11-19T22:00:00+01:00[Europe/Berlin]"); // a Thursday
    private boolean needless;
    private final Nudge nudge = new Nudge(() -> now, bell, () -> needless, () -> said.add(now));

    /// Rings when it is told to; the time until then is the test's.
    private static final class Bell implements Nudge.Alarm {
        @Nullable
        Runnable due;

        Duration wait = Duration.ZERO;

        @Override
        public void set(Duration wait, Runnable due) {
            this.wait = wait;
            this.due = due;
        }

        @Override
        public void clear() {
            due = null;
        }
    }

    private void ring() {
        Objects.requireNonNull(bell.due).run();
    }

    /// Lets the time pass from bell to bell.
    private void until(String moment) {
        var end = ZonedDateTime.parse(moment);
        while (!now.plus(bell.wait).isAfter(end)) {
            now = now.plus(bell.wait);
            ring();
        }
        now = end;
    }

    @Test
    void itIsSaidOnTheChosenDaysAtTheChosenTime() {
        nudge.follow(MORNINGS);
        until("2026-11-27T12:00:00+01:00[Europe/Berlin]");
        assertThat(said)
                .containsExactly(
                        ZonedDateTime.parse("2026-11-20T07:30:00+01:00[Europe/Berlin]"),
                        ZonedDateTime.parse("2026-11-23T07:30:00+01:00[Europe/Berlin]"),
                        ZonedDateTime.parse("2026-11-27T07:30:00+01:00[Europe/Berlin]"));
    }

    @Test
    void whoHangsOrHasHungHearsNothing() {
        nudge.follow(MORNINGS);
        needless = true;
        until("2026-11-22T12:00:00+01:00[Europe/Berlin]");
        assertThat(said).isEmpty();
        needless = false;
        until("2026-11-23T12:00:00+01:00[Europe/Berlin]");
        assertThat(said).hasSize(1);
    }

    @Test
    void afterAShortSleepOfTheComputerItIsSaidLateAfterALongOneNotAtAll() {
        nudge.follow(MORNINGS);
        now = ZonedDateTime.parse("2026-11-20T07:44:00+01:00[Europe/Berlin]");
        ring();
        assertThat(said).hasSize(1);
        now = ZonedDateTime.parse("2026-11-23T09:00:00+01:00[Europe/Berlin]");
        ring();
        assertThat(said).hasSize(1);
        until("2026-11-27T08:00:00+01:00[Europe/Berlin]");
        assertThat(said).hasSize(2);
    }

    @Test
    void aClockThatWasSetBackIsWaitedFor() {
        nudge.follow(MORNINGS);
        now = ZonedDateTime.parse("2026-11-19T21:00:00+01:00[Europe/Berlin]");
        ring();
        assertThat(said).isEmpty();
        assertThat(bell.due).isNotNull();
    }

    @Test
    void whereNothingIsWantedNothingRuns() {
        nudge.follow(MORNINGS.withDays(Set.of()));
        assertThat(bell.due).isNull();
        nudge.follow(MORNINGS);
        assertThat(bell.due).isNotNull();
        nudge.follow(MORNINGS.withOnDesktop(false));
        assertThat(bell.due).isNull();
        nudge.follow(MORNINGS);
        nudge.follow(Reminder.NONE);
        assertThat(bell.due).isNull();
    }

    @Test
    void anotherTimeTakesThePlaceOfTheFirst() {
        nudge.follow(MORNINGS);
        nudge.follow(MORNINGS.withAt(LocalTime.of(18, 5)));
        until("2026-11-20T23:00:00+01:00[Europe/Berlin]");
        assertThat(said).containsExactly(ZonedDateTime.parse("2026-11-20T18:05:00+01:00[Europe/Berlin]"));
    }
}
