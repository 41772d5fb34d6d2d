package dev.plumbline.ui.tour;

import dev.plumbline.cue.Profile;
import dev.plumbline.runner.Excerpt;
import dev.plumbline.runner.Excerpts;
import dev.plumbline.ui.Place;
import dev.plumbline.ui.Views;
import dev.plumbline.ui.learn.LearnController;
import dev.plumbline.ui.learn.LearnViewModel;
import dev.plumbline.ui.learn.Page;
import dev.plumbline.ui.learn.PracticeViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;

/// Learn: the four steps, and every page behind them.
final class LearnStops {
    private LearnStops() {}

    static List<Stop> all() {
        var steps = new Stop("learn", house -> show(house, Page.STEPS));
        var stops = new ArrayList<>(List.of(steps, steps.dark()));
        for (var page : Page.values()) {
            if (page != Page.STEPS) {
                var name = "learn-" + page.name().toLowerCase(Locale.ROOT).replace('_', '-');
                stops.add(new Stop(name, house -> show(house, page)));
            }
        }
        return stops;
    }

    private static Parent show(SampleHouse house, Page page) {
        var words = house.words();
        var learn = new LearnViewModel(words, () -> {});
        var time = new Still();
        var practice = new PracticeViewModel(
                new Excerpt(new Mute(), time::now, time, Runnable::run, _ -> 0),
                () -> Excerpts.landing(Profile.usual(), house.lines()),
                words);
        learn.open(page);
        return house.window(
                house.shell(),
                Place.LEARN,
                () -> new Views(words)
                        .with(LearnController.class, () -> new LearnController(learn, practice, words))
                        .load(LearnController.class));
    }
}
