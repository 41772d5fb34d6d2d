package dev.plumbline.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adapter.file.LineTable;
import dev.plumbline.cue.Profile;
import dev.plumbline.runner.Excerpt;
import dev.plumbline.runner.Excerpts;
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
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class LearnViewTest {
    private final Words words = Words.in(Locale.ENGLISH);
    private final List<String> opened = new ArrayList<>();
    private final LearnViewModel learn = new LearnViewModel(words, () -> opened.add("cards"));
    private final FakeCues cues = new FakeCues();
    private final FakeTime time = new FakeTime(Instant.parse("2026-11-20T07:30:00Z"));

    @Test
    void altWithTheArrowsTurnsThePagesAndTheFocusGoesAlong() {
        var screen = show();
        assertThat(screen.find("#overview").isVisible()).isTrue();

        screen.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(title(screen)).isEqualTo("Grip");
        assertThat(screen.focused().getStyleClass()).contains("next");

        screen.type(KeyCode.SPACE);
        assertThat(title(screen)).isEqualTo("Breath");

        screen.push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(screen.find("#overview").isVisible()).isTrue();
    }

    @Test
    void theListLeadsToEveryPage() {
        var screen = show();
        var list = (MenuButton) screen.find("#overviewNav").lookup(".contents");
        assertThat(list.getItems()).hasSize(Page.values().length);

        Fx.run(() -> list.getItems().getLast().fire());

        assertThat(title(screen)).isEqualTo("Sources");
        assertThat(screen.find("#text", VBox.class).getChildren()).hasSizeGreaterThan(40);
    }

    @Test
    void theLandingIsPractisedFromTheKeyboardAndEndsWithThePage() {
        var screen = show();
        Fx.run(() -> learn.open(Page.LANDING));

        screen.focus(screen.find("#startPractice")).type(KeyCode.SPACE);
        assertThat(cues.isOpen()).isTrue();
        assertThat(screen.find("#says", Label.class).getText()).isEqualTo("In 10 s");
        assertThat(screen.focused().getId()).isEqualTo("stopPractice");

        Fx.run(() -> learn.open(Page.SHOES));
        assertThat(cues.isOpen()).isFalse();
    }

    @Test
    void theFirstCardsOpenAgainFromThePageAboutStopping() {
        var screen = show();
        Fx.run(() -> learn.open(Page.STOP));

        screen.focus(screen.find("#cards").lookup(".button")).type(KeyCode.SPACE);

        assertThat(opened).containsExactly("cards");
    }

    private static String title(Screen screen) {
        return screen.find("#title", Label.class).getText();
    }

    private Screen show() {
        var practice = new PracticeViewModel(
                new Excerpt(cues, time, time, Runnable::run, _ -> 0),
                () -> Excerpts.landing(Profile.usual(), LineTable.of("en")),
                words);
        return Screen.of(
                Shots.light(1000, 900),
                () -> new Views(words)
                        .with(LearnController.class, () -> new LearnController(learn, practice, words))
                        .load(LearnController.class));
    }
}
