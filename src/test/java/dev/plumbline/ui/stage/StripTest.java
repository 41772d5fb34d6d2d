package dev.plumbline.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.routine.OpenHang;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import dev.plumbline.session.Courses;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StripTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Routine OPEN = new OpenHang(false, false, null).applyTo(Routines.OPEN);

    @Test
    void theBobIsWhereTheClockIs() {
        var strip = strip(Routines.STANDARD, 15);

        assertThat(strip.parts())
                .extracting(Strip.Part::label)
                .containsExactly("Relax 16", "Chin tuck 8", "Swing 11", "Slow land 10");
        assertThat(strip.current()).isZero();
        assertThat(strip.share(0, Courses.at(15))).isCloseTo(5 / 16.0, within(0.0001));
        assertThat(strip.share(0, Courses.at(18))).isCloseTo(0.5, within(0.0001));
        assertThat(strip.share(1, Courses.at(18))).isZero();
    }

    @Test
    void itStaysTheSameWhileTimeMovesAlongIt() {
        assertThat(strip(Routines.STANDARD, 12)).isEqualTo(strip(Routines.STANDARD, 25));
        assertThat(strip(Routines.STANDARD, 60)).isEqualTo(strip(Routines.STANDARD, 120));
    }

    @Test
    void theScaleOfAnOpenHangIsNinetySecondsAndDoublesWhenItIsFull() {
        assertThat(strip(OPEN, 100).parts().getFirst().length()).isEqualTo(Duration.ofSeconds(90));
        assertThat(strip(OPEN, 101).parts().getFirst().length()).isEqualTo(Duration.ofMinutes(3));
        assertThat(strip(OPEN, 101).share(0, Courses.at(101))).isCloseTo(91 / 180.0, within(0.0001));
        assertThat(strip(OPEN, 101).marked()).isTrue();
    }

    @Test
    void aRestShowsTheSessionAsAWhole() {
        var strip = strip(Routines.STANDARD, 100);

        assertThat(strip.parts()).extracting(Strip.Part::label).containsExactly("Set 1 45", "Rest 90", "Set 2 45");
        assertThat(strip.share(0, Courses.at(100))).isEqualTo(1);
        assertThat(strip.share(1, Courses.at(100))).isCloseTo(0.5, within(0.0001));
    }

    @Test
    void pausedOnTheFloorItStandsWhereItWas() {
        var held = Stages.heldAt(Routines.FLOOR, 100);
        var strip = Strip.of(held, WORDS);

        assertThat(strip.share(1, Courses.at(100))).isCloseTo(70 / 180.0, within(0.0001));
        assertThat(strip.share(1, Courses.at(400))).isEqualTo(strip.share(1, Courses.at(100)));
    }

    private static Strip strip(Routine routine, double seconds) {
        return Strip.of(Stages.at(routine, seconds), WORDS);
    }
}
