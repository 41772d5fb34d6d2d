package dev.plumbline.ui.tour;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.StorageFailure.Reason;
import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Reach;
import dev.plumbline.runner.SoundOutputs;
import dev.plumbline.settings.BackedUp;
import dev.plumbline.settings.Channel;
import dev.plumbline.settings.Copied;
import dev.plumbline.settings.Household;
import dev.plumbline.settings.Household.Member;
import dev.plumbline.settings.Reminder;
import dev.plumbline.settings.Settings;
import dev.plumbline.ui.Background;
import dev.plumbline.ui.Place;
import dev.plumbline.ui.ShellViewModel;
import dev.plumbline.ui.settings.AboutViewModel;
import dev.plumbline.ui.settings.BarsViewModel;
import dev.plumbline.ui.settings.BodyViewModel;
import dev.plumbline.ui.settings.DataVerbs;
import dev.plumbline.ui.settings.DataViewModel;
import dev.plumbline.ui.settings.DaysViewModel;
import dev.plumbline.ui.settings.DesktopPlaces;
import dev.plumbline.ui.settings.KeysViewModel;
import dev.plumbline.ui.settings.PeopleVerbs;
import dev.plumbline.ui.settings.PeopleViewModel;
import dev.plumbline.ui.settings.ScreenViewModel;
import dev.plumbline.ui.settings.SettingsScreen;
import dev.plumbline.ui.settings.SoundViewModel;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// The settings: as somebody has them, each part of the long page in sight, and what may stand in the way.
final class SettingsStops {
    private static final Bar DOOR = new Bar("Kitchen door", Mount.DOORWAY, Reach.KNEES);
    private static final Bar PARK = new Bar("Park", Mount.FREE_STANDING, Reach.BOX);
    private static final Path FOLDER = Path.of("/home/anna/.local/share/plumbline");
    private static final Path STICK = Path.of("/media/stick/plumbline");
    private static final BackedUp THIS_MORNING =
            new BackedUp(SampleHouse.NOW.minusMinutes(1).toInstant(), "/media/stick/plumbline.zip");

    private SettingsStops() {}

    static List<Stop> all() {
        var settings = new Stop("settings", house -> show(house, usual(house), "", _ -> {}));
        return List.of(
                settings,
                settings.dark(),
                new Stop("settings-bars", house -> show(house, manyBars(house), "#bars", _ -> {})),
                new Stop(
                        "settings-bar",
                        house -> show(
                                house,
                                manyBars(house),
                                "#bars",
                                model -> model.bars().change(PARK))),
                new Stop(
                        "settings-key",
                        house -> show(
                                house,
                                usual(house),
                                "#keys",
                                model -> model.keys().listen())),
                new Stop("settings-data", house -> show(house, usual(house), "#data", _ -> {})),
                new Stop(
                        "settings-move",
                        house -> show(
                                house,
                                usual(house),
                                "#data",
                                model -> model.data().moveTo(STICK))),
                new Stop(
                        "settings-moverefused",
                        house -> show(
                                house,
                                usual(house),
                                "#data",
                                model -> model.data().move(STICK))),
                new Stop("settings-about", house -> show(house, usual(house), "#about", _ -> {})));
    }

    private static Settings usual(SampleHouse house) {
        var settings = house.settings();
        var sounds = settings.sounds();
        return settings.withPractice(settings.practice().withStature(1.72))
                .withSounds(sounds.withMaster(0.72).withBreath(Channel.FULL.withOn(false)))
                .withReminder(new Reminder(
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                        LocalTime.of(7, 30),
                        true))
                .withBackup(THIS_MORNING);
    }

    private static Settings manyBars(SampleHouse house) {
        var settings = usual(house);
        return settings.withPractice(
                settings.practice().withBars(List.of(SampleHouse.GARAGE, DOOR, PARK), DOOR.name()));
    }

    private static Parent show(SampleHouse house, Settings settings, String inSight, Consumer<SettingsScreen> done) {
        var shell = house.shell();
        var model = model(house, shell, new SimpleObjectProperty<>(settings));
        var window =
                house.window(shell, Place.SETTINGS, () -> model.load(house.words(), new DesktopPlaces(house.words())));
        done.accept(model);
        if (!inSight.isEmpty()) {
            scroll(window, inSight);
        }
        return window;
    }

    private static void scroll(Parent window, String inSight) {
        var page = (ScrollPane) window.lookup(".page");
        var part = page.getContent().lookup(inSight);
        page.viewportBoundsProperty().subscribe(() -> bringToTop(page, part));
        part.layoutYProperty().subscribe(() -> bringToTop(page, part));
        page.getContent().layoutBoundsProperty().subscribe(() -> bringToTop(page, part));
    }

    private static void bringToTop(ScrollPane page, Node part) {
        var content = page.getContent();
        var room =
                content.getLayoutBounds().getHeight() - page.getViewportBounds().getHeight();
        var top =
                content.sceneToLocal(part.localToScene(part.getLayoutBounds())).getMinY();
        page.setVvalue(room > 0 ? Math.clamp(top / room, 0, 1) : 0);
    }

    private static SettingsScreen model(SampleHouse house, ShellViewModel shell, Property<Settings> settings) {
        var words = house.words();
        var still = new Still();
        var background = new Background(Runnable::run, Runnable::run);
        var two = Household.of(new Member("Anna", FOLDER.toString()))
                .with(new Member("Ben", "/home/anna/.local/share/plumbline-ben"));
        return new SettingsScreen(
                new SoundViewModel(settings, () -> {}, new TwoOutputs(), background),
                new BodyViewModel(settings, words),
                new BarsViewModel(settings, shell, words),
                new KeysViewModel(settings, words),
                new ScreenViewModel(settings),
                new DaysViewModel(settings, words, shell, still, background, true),
                new DataViewModel(settings, () -> SampleHouse.NOW, words, shell, still, background),
                new PeopleViewModel(
                        new SimpleObjectProperty<@Nullable Household>(two), words, shell, still, background),
                new AboutViewModel("1.0.0", () -> {}));
    }

    private static final class TwoOutputs implements SoundOutputs {
        @Override
        public List<String> names() {
            return List.of("Built-in Audio Analog Stereo", "Kitchen speaker");
        }

        @Override
        public boolean canDuck() {
            return true;
        }
    }

    /// Does nothing, but for a move, which finds no room: a picture stands still.
    private static final class Still implements DataVerbs, PeopleVerbs {
        private final Household nobody = Household.of(new Member("Anna", FOLDER.toString()));

        @Override
        public Path folder() {
            return FOLDER;
        }

        @Override
        public void openFolder() {}

        @Override
        public Copied backUp(Path to, Keeping keeping) {
            return new Copied(0, 0);
        }

        @Override
        public Path placeIn(Path chosen) {
            return chosen;
        }

        @Override
        public void move(Path to) throws StorageFailure {
            throw new StorageFailure(to.toString(), Reason.FULL);
        }

        @Override
        public void remind(Reminder reminder, Path file) {}

        @Override
        public Household rename(String name) {
            return nobody;
        }

        @Override
        public Household add(String name) {
            return nobody;
        }

        @Override
        public Household forget(String name) {
            return nobody;
        }

        @Override
        public void show(String name) {}
    }
}
