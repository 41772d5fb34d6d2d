package dev.plumbline.ui.tour;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Sign;
import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Reach;
import dev.plumbline.routine.Routine;
import dev.plumbline.settings.Settings;
import dev.plumbline.ui.Notice;
import dev.plumbline.ui.Notices;
import dev.plumbline.ui.Place;
import dev.plumbline.ui.ShellViewModel;
import dev.plumbline.ui.Views;
import dev.plumbline.ui.WhoseData;
import dev.plumbline.ui.theme.Paper;
import dev.plumbline.ui.today.AdviceWays;
import dev.plumbline.ui.today.TodayController;
import dev.plumbline.ui.today.TodayViewModel;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;

/// Today: a usual morning, the very first one, and whatever may stand in the way of Start.
final class TodayStops {
    private static final Bar HIGH = new Bar("Balcony", Mount.FIXED, Reach.NOTHING);
    private static final Bar DOOR = new Bar("Door", Mount.DOORWAY, Reach.TOES);

    private TodayStops() {}

    static List<Stop> all() {
        return List.of(
                new Stop("today-light", Paper.LIGHT, TodayStops::usual),
                new Stop("today-dark", Paper.DARK, TodayStops::usual),
                new Stop("today-first", TodayStops::first),
                new Stop("today-nobar", house -> show(house, model(house, Settings.DEFAULT, Archive.EMPTY))),
                new Stop("today-noswing", house -> usual(house, house.settings(DOOR))),
                new Stop("today-toohigh", house -> usual(house, house.settings(HIGH))),
                new Stop(
                        "today-advice", house -> show(house, model(house, house.settings(), SampleArchive.easyWeek()))),
                new Stop("today-sign", TodayStops::afterASign),
                new Stop("today-nosound", house -> told(house, words -> words.noSound(() -> {}))),
                new Stop(
                        "today-interrupted",
                        house -> told(house, words -> words.interrupted(SampleArchive.cutOff(), () -> {}, () -> {}))),
                new Stop("notices", TodayStops::everythingAtOnce));
    }

    /// What a bad morning looks like: no sound, a session that never ended, and a page that must still be read.
    private static Parent everythingAtOnce(SampleHouse house) {
        var shell = house.shell();
        var notices = new Notices(house.words());
        shell.tell(notices.noSound(() -> {}));
        shell.tell(notices.interrupted(SampleArchive.cutOff(), () -> {}, () -> {}));
        return show(house, shell, model(house, house.settings(), SampleArchive.beforeToday()));
    }

    private static Parent usual(SampleHouse house) {
        return usual(house, house.settings());
    }

    private static Parent usual(SampleHouse house, Settings settings) {
        return show(house, model(house, settings, SampleArchive.beforeToday()));
    }

    private static Parent first(SampleHouse house) {
        var settings = house.settings();
        var practice = settings.practice().withRoutine(null);
        return show(house, model(house, settings.withPractice(practice), Archive.EMPTY));
    }

    /// Yesterday's hang ended in a stop sign, and Start was pressed.
    private static Parent afterASign(SampleHouse house) {
        var yesterday = SampleArchive.yesterday().withSigns(Set.of(Sign.NUMB));
        var today = model(house, house.settings(), SampleArchive.beforeTodayWith(yesterday));
        today.start();
        return show(house, today);
    }

    private static Parent told(SampleHouse house, Function<Notices, Notice> notice) {
        var shell = house.shell();
        shell.tell(notice.apply(new Notices(house.words())));
        return show(house, shell, model(house, house.settings(), SampleArchive.beforeToday()));
    }

    private static TodayViewModel model(SampleHouse house, Settings settings, Archive archive) {
        return new TodayViewModel(
                new SimpleObjectProperty<>(settings),
                archive,
                SampleHouse.NOW,
                house.words(),
                _ -> {},
                () -> {},
                new Unadvised());
    }

    /// Nobody follows advice in a picture.
    private static final class Unadvised implements AdviceWays {
        @Override
        public void keep(Routine routine) {}

        @Override
        public void practiseLanding() {}

        @Override
        public void readWhenToStop() {}
    }

    private static Parent show(SampleHouse house, TodayViewModel today) {
        return show(house, house.shell(), today);
    }

    private static Parent show(SampleHouse house, ShellViewModel shell, TodayViewModel today) {
        return house.window(
                shell,
                Place.TODAY,
                () -> new Views(house.words())
                        .with(
                                TodayController.class,
                                () -> new TodayController(today, WhoseData.unnamed(), house.words()))
                        .load(TodayController.class));
    }
}
