package dev.plumbline.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import dev.plumbline.words.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnnouncementTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @Test
    void thePhaseIsToldAndItsSecondsAtTenFiveThreeTwoAndOne() {
        assertThat(told(Routines.STANDARD, 10, 26))
                .containsExactly("Relax", "Relax, 10", "Relax, 5", "Relax, 3", "Relax, 2", "Relax, 1");
    }

    @Test
    void nothingCountsDownToALanding() {
        assertThat(told(Routines.STANDARD, 34, 45)).containsExactly("Swing");
    }

    @Test
    void aLandingHasStepsInThePlaceOfSeconds() {
        assertThat(told(Routines.STANDARD, 45, 55))
                .containsExactly("Slow land, Toes", "Slow land, Heels", "Slow land, Weight", "Slow land, Stand");
    }

    /// Every second from one to before the other.
    private static String[] told(Routine routine, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(second -> {
                    var model = new StageViewModel(WORDS, null, Optional::empty, _ -> {});
                    model.render(Stages.at(routine, second));
                    return model.announcementProperty().get();
                })
                .distinct()
                .toArray(String[]::new);
    }
}
