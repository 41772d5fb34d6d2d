package dev.plumbline.ui.today;

import static dev.plumbline.support.Entries.GARAGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Archive;
import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Catalogue;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Reach;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import dev.plumbline.settings.Practice;
import dev.plumbline.settings.Settings;
import dev.plumbline.settings.TextSize;
import dev.plumbline.support.Fx;
import dev.plumbline.ui.Place;
import dev.plumbline.ui.ShellController;
import dev.plumbline.ui.ShellViewModel;
import dev.plumbline.ui.Views;
import dev.plumbline.ui.WhoseData;
import dev.plumbline.ui.theme.Breadth;
import dev.plumbline.ui.theme.Fonts;
import dev.plumbline.ui.theme.Paper;
import dev.plumbline.ui.theme.TextClass;
import dev.plumbline.ui.tour.Frame;
import dev.plumbline.words.Words;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodaySketchTest {
    private static final ZonedDateTime FRIDAY = ZonedDateTime.parse("2026-11-20T07:30:00+01:00[Europe/Berlin]");
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final List<Place> PLACES =
            List.of(Place.TODAY, Place.HISTORY, Place.ROUTINES, Place.LEARN, Place.SETTINGS);

    private Settings settings = with("standard", GARAGE);

    /// Whoever sees the sketch give way to Today sees nothing move.
    @ParameterizedTest
    @CsvSource({
        "LIGHT, NORMAL, 1440, 900",
        "DARK, NORMAL, 1440, 900",
        "LIGHT, NORMAL, 1024, 640",
        "LIGHT, NORMAL, 3440, 1440",
        "DARK, LARGER, 1440, 900"
    })
    void whatIsSketchedStaysWhereItIsOnToday(Paper paper, TextSize text, int width, int height) {
        var frame = new Frame(paper, text, width, height);
        var sketch = Fx.call(() -> sketch(frame));
        var today = Fx.call(() -> frame.picture(today()));

        assertThat(shareThatDiffers(sketch, today)).isLessThan(0.01);
    }

    @Test
    void nothingInItIsAControlOrThePerson() {
        var root = Fx.call(this::sketch);

        assertThat(Fx.call(() -> root.lookupAll("*")))
                .hasSizeGreaterThan(20)
                .noneMatch(Control.class::isInstance)
                .noneMatch(node -> node.getStyleClass().contains("figure"));
    }

    @Test
    void itSaysWhatTodayWillSay() {
        settings = with("gentle", GARAGE);

        assertThat(outlook().heading()).isEqualTo("Gentle, two sets");
        assertThat(outlook().date()).isEqualTo("Friday 20 November");
        assertThat(outlook().canStart()).isTrue();
        assertThat(outlook().phases()).isEqualTo(Routines.GENTLE.phases());
    }

    @Test
    void startIsOffWhereThereIsNothingUnderTheToes() {
        settings = with("standard", new Bar("Tree", Mount.FIXED, Reach.NOTHING));

        assertThat(outlook().canStart()).isFalse();
        assertThat(Fx.call(this::sketch).lookup(".primary").isDisabled()).isTrue();
    }

    private static Settings with(String routine, Bar bar) {
        return Settings.DEFAULT.withPractice(
                Practice.DEFAULT.withRoutine(routine).withBars(List.of(bar), bar.name()));
    }

    private Outlook outlook() {
        return Outlook.of(settings, Catalogue.BUILT_IN, FRIDAY, WORDS);
    }

    private TodaySketch sketch() {
        var names = PLACES.stream().map(place -> WORDS.get(place.nameKey())).toList();
        return new TodaySketch(outlook(), names, WORDS);
    }

    /// As a start dresses it.
    private Image sketch(Frame frame) {
        Fonts.loadFirst();
        var root = sketch();
        var scene = new Scene(root, frame.width(), frame.height());
        frame.paper().dressPlain(scene);
        TextClass.mark(root, frame.text());
        Breadth.of(frame.width(), frame.text().factor()).mark(root);
        for (var pass = 0; pass < 2; pass++) {
            root.applyCss();
            root.layout();
        }
        return scene.snapshot(null);
    }

    private Parent today() {
        var shell = new ShellViewModel(PLACES);
        var model = new TodayViewModel(
                new SimpleObjectProperty<>(settings), Archive.EMPTY, FRIDAY, WORDS, _ -> {}, () -> {}, new NoAdvice());
        var whose = new WhoseData(new SimpleObjectProperty<>(), _ -> {});
        Map<Place, Supplier<Parent>> makers = Map.of(
                Place.TODAY,
                () -> new Views(WORDS)
                        .with(TodayController.class, () -> new TodayController(model, whose, WORDS))
                        .load(TodayController.class));
        return new Views(WORDS)
                .with(ShellController.class, () -> new ShellController(shell, WORDS, makers))
                .load(ShellController.class);
    }

    /// Of all pixels left of the panel that are drawn on, how many look otherwise in the other picture.
    private static double shareThatDiffers(Image drawn, Image other) {
        var one = drawn.getPixelReader();
        var two = other.getPixelReader();
        var ground = one.getArgb(0, 0);
        var panel = one.getArgb((int) drawn.getWidth() - 1, 0);
        var all = 0;
        var differs = 0;
        for (var y = 0; y < drawn.getHeight(); y++) {
            for (var x = 0; x < drawn.getWidth() && (panel == ground || one.getArgb(x, y) != panel); x++) {
                if (one.getArgb(x, y) != ground) {
                    all++;
                    differs += isFar(one, two, x, y) ? 1 : 0;
                }
            }
        }
        return differs / (double) all;
    }

    private static boolean isFar(PixelReader one, PixelReader two, int x, int y) {
        var here = one.getColor(x, y);
        var there = two.getColor(x, y);
        return Math.abs(here.getBrightness() - there.getBrightness()) > 0.1;
    }

    private static final class NoAdvice implements AdviceWays {
        @Override
        public void keep(Routine routine) {}

        @Override
        public void practiseLanding() {}

        @Override
        public void readWhenToStop() {}
    }
}
