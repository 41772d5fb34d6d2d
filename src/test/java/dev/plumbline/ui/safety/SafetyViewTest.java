package dev.plumbline.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adapter.file.LineTable;
import dev.plumbline.cue.Profile;
import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Reach;
import dev.plumbline.runner.Excerpt;
import dev.plumbline.runner.Excerpts;
import dev.plumbline.settings.Settings;
import dev.plumbline.settings.TextSize;
import dev.plumbline.support.FakeCues;
import dev.plumbline.support.FakeTime;
import dev.plumbline.support.Fx;
import dev.plumbline.support.Screen;
import dev.plumbline.support.Shots;
import dev.plumbline.ui.Views;
import dev.plumbline.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class SafetyViewTest {
    private final SimpleObjectProperty<Settings> settings = new SimpleObjectProperty<>(Settings.DEFAULT);
    private final List<String> told = new ArrayList<>();

    @Test
    void theKeyboardAloneGoesThroughAllThreeCards() {
        var screen = show();
        assertThat(screen.focused().getStyleClass()).contains("card-button", "primary");

        screen.type(KeyCode.ENTER);
        assertThat(screen.find("#yourBar").isVisible()).isTrue();
        screen.type(KeyCode.ENTER);
        assertThat(screen.find("#yourBar").isVisible()).isTrue();

        screen.type(KeyCode.SPACE, KeyCode.TAB);
        screen.focus(screen.find("#reach").lookup(".picture-choice"));
        screen.type(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.ENTER);
        assertThat(screen.find("#howLong").isVisible()).isTrue();

        screen.type(KeyCode.DOWN, KeyCode.ENTER);

        assertThat(told).containsExactly("finished");
        assertThat(settings.get().practice().barInUse()).contains(new Bar("My bar", Mount.FIXED, Reach.BOX));
        assertThat(settings.get().practice().routine()).isEqualTo("first");
    }

    @Test
    void enterOnNotTodayLeavesAndEscapeGoesBack() {
        var screen = show();

        screen.type(KeyCode.ENTER, KeyCode.ESCAPE);
        assertThat(screen.find("#clinician").isVisible()).isTrue();

        screen.type(KeyCode.TAB, KeyCode.ENTER);
        assertThat(told).containsExactly("not today");
    }

    @Test
    void whereTheStopSignsStandBelowTheFirstCardSaysSoAndLeadsThere() {
        var wide = show(Shots.light(1440, 900));
        assertThat(wide.find("#below").isVisible()).isFalse();

        var narrow = show(Shots.light(1024, 640));
        assertThat(top(narrow, "#stop")).isGreaterThan(640);
        narrow.focus(narrow.find("#below")).type(KeyCode.SPACE);
        assertThat(top(narrow, "#stop")).isLessThan(320);
    }

    private static double top(Screen screen, String selector) {
        var node = screen.find(selector);
        return Fx.call(() -> node.localToScene(node.getLayoutBounds()).getMinY());
    }

    @Test
    void theFirstCardFollowsTheKeysThatMakeTheTextLarger() {
        var screen = show();
        Fx.run(() -> settings.set(settings.get().withLook(settings.get().look().withTextSize(TextSize.LARGER))));

        var chosen = screen.find("#text").lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText);
        assertThat(chosen).containsExactly("A++");
    }

    private Screen show() {
        return show(Shots.light(1000, 900));
    }

    private Screen show(Shots shots) {
        var words = Words.in(Locale.ENGLISH);
        var time = new FakeTime(Instant.parse("2026-11-20T07:30:00Z"));
        var check = new SoundCheckViewModel(
                new Excerpt(new FakeCues(), time, time, Runnable::run, _ -> 0),
                () -> Excerpts.soundCheck(Profile.usual(), LineTable.of("en")),
                settings,
                words);
        var cards = new SafetyViewModel(settings, words, new SafetyViewModel.Ways() {
            @Override
            public void finished() {
                told.add("finished");
            }

            @Override
            public void notToday() {
                told.add("not today");
            }
        });
        return Screen.of(
                shots,
                () -> new Views(words)
                        .with(SafetyController.class, () -> new SafetyController(cards))
                        .with(ClinicianController.class, () -> new ClinicianController(cards, words))
                        .with(YourBarController.class, () -> new YourBarController(cards, words))
                        .with(HowLongController.class, () -> new HowLongController(cards, check, words))
                        .load(SafetyController.class));
    }
}
