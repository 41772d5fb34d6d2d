package dev.plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.support.Fx;
import dev.plumbline.support.Shots;
import dev.plumbline.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class ShellViewTest {
    private final List<Place> made = new ArrayList<>();
    private final ShellViewModel shell = new ShellViewModel(List.of(Place.TODAY, Place.HISTORY));
    private final Parent root = Fx.call(this::load);

    private Parent load() {
        var words = Words.in(Locale.ENGLISH);
        Map<Place, Supplier<Parent>> makers =
                Map.of(Place.TODAY, () -> screen(Place.TODAY), Place.HISTORY, () -> screen(Place.HISTORY));
        var loaded = new Views(words)
                .with(ShellController.class, () -> new ShellController(shell, words, makers))
                .load(ShellController.class);
        Shots.light(1440, 900).dress(loaded);
        return loaded;
    }

    private Parent screen(Place place) {
        made.add(place);
        return new VBox(new Label(place.name()), new Button("do it"));
    }

    @Test
    void aScreenIsMadeWhenItIsFirstShownAndOnlyOnce() {
        assertThat(made).containsExactly(Place.TODAY);

        Fx.run(() -> shell.go(Place.HISTORY));
        Fx.run(() -> shell.go(Place.TODAY));
        Fx.run(() -> shell.go(Place.HISTORY));

        assertThat(made).containsExactly(Place.TODAY, Place.HISTORY);
    }

    @Test
    void controlAndADigitGoToAScreenAndTheFocusGoesAlong() {
        press(KeyCode.DIGIT2);

        assertThat(shell.placeProperty().get()).isEqualTo(Place.HISTORY);
        assertThat(root.getScene().getFocusOwner()).isInstanceOf(Button.class);
    }

    @Test
    void aPlaceWithoutScreenIsNotGoneTo() {
        press(KeyCode.DIGIT5);

        assertThat(shell.placeProperty().get()).isEqualTo(Place.TODAY);
        assertThat(root.lookupAll(".nav-item")).hasSize(2);
    }

    @Test
    void aNoticeStandsUntilItIsSolved() {
        var notice = new Notice("sound", Notice.Kind.WARN, "No sound device", "Plug in a speaker.", List.of());

        Fx.run(() -> shell.tell(notice));
        Fx.run(() -> shell.tell(notice));
        assertThat(root.lookupAll(".notice")).hasSize(1);

        Fx.run(() -> shell.withdraw("sound"));
        assertThat(root.lookupAll(".notice")).isEmpty();
    }

    @Test
    void whatWasDoneCanBeTakenBackOnce() {
        var taken = new ArrayList<String>();
        Fx.run(() -> shell.offer(new Undo("Session of 14 November deleted", () -> taken.add("back"))));
        Node bar = root.lookup(".undo-bar");
        assertThat(bar.isVisible()).isTrue();

        press(KeyCode.Z);
        press(KeyCode.Z);

        assertThat(taken).containsExactly("back");
        assertThat(bar.isVisible()).isFalse();
    }

    private void press(KeyCode code) {
        Fx.run(() -> root.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false)));
    }
}
