package dev.plumbline;

import dev.plumbline.ui.Place;
import dev.plumbline.ui.ShellController;
import dev.plumbline.ui.ShellViewModel;
import dev.plumbline.ui.Views;
import dev.plumbline.ui.history.DesktopFileDialog;
import dev.plumbline.ui.history.HistoryController;
import dev.plumbline.ui.history.HistoryViewModel;
import dev.plumbline.ui.learn.LearnController;
import dev.plumbline.ui.learn.LearnViewModel;
import dev.plumbline.ui.learn.PracticeViewModel;
import dev.plumbline.ui.reflect.ReflectController;
import dev.plumbline.ui.reflect.ReflectViewModel;
import dev.plumbline.ui.routines.DesktopRoutineDialog;
import dev.plumbline.ui.routines.RoutinesController;
import dev.plumbline.ui.routines.RoutinesViewModel;
import dev.plumbline.ui.settings.DesktopPlaces;
import dev.plumbline.ui.settings.SettingsScreen;
import dev.plumbline.ui.stage.StageController;
import dev.plumbline.ui.stage.StageViewModel;
import dev.plumbline.ui.stage.Surroundings;
import dev.plumbline.ui.today.TodayController;
import dev.plumbline.ui.today.TodayViewModel;
import dev.plumbline.words.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// The screens of the window: each is made when it is first shown and kept, but for the stage, which every session has
/// anew.
final class Rooms {
    private final Words words;
    private final Models models;
    private final ObservableValue<Boolean> still;
    private @Nullable Parent shell;
    private @Nullable Parent reflect;

    /// What the screens show.
    record Models(
            ShellViewModel shell,
            TodayViewModel today,
            HistoryViewModel history,
            ReflectViewModel reflect,
            LearnViewModel learn,
            PracticeViewModel practice,
            Supplier<RoutinesViewModel> routines,
            SettingsScreen settings) {}

    /// @param still whether pictures are to stand
    Rooms(Words words, Models models, ObservableValue<Boolean> still) {
        this.words = words;
        this.models = models;
        this.still = still;
    }

    /// The places there are, in the order of the navigation.
    static List<Place> places() {
        return List.of(Place.TODAY, Place.HISTORY, Place.ROUTINES, Place.LEARN, Place.SETTINGS);
    }

    /// The frame with the paper screens in it.
    Parent shell() {
        if (shell == null) {
            shell = new Views(words)
                    .with(ShellController.class, () -> new ShellController(models.shell(), words, makers()))
                    .load(ShellController.class);
        }
        return shell;
    }

    private Map<Place, Supplier<Parent>> makers() {
        var makers = new EnumMap<Place, Supplier<Parent>>(Place.class);
        var whose = models.settings().people().whose();
        makers.put(
                Place.TODAY,
                () -> load(TodayController.class, () -> new TodayController(models.today(), whose, words)));
        makers.put(
                Place.HISTORY,
                () -> load(
                        HistoryController.class,
                        () -> new HistoryController(models.history(), words, new DesktopFileDialog(words))));
        makers.put(
                Place.LEARN,
                () -> load(LearnController.class, () -> new LearnController(models.learn(), models.practice(), words)));
        makers.put(
                Place.ROUTINES,
                () -> RoutinesController.screen(models.routines().get(), words, new DesktopRoutineDialog(words)));
        makers.put(Place.SETTINGS, () -> models.settings().load(words, new DesktopPlaces(words)));
        return makers;
    }

    /// The questions after a hang.
    Parent reflect() {
        if (reflect == null) {
            reflect = load(ReflectController.class, () -> new ReflectController(models.reflect(), words));
        }
        return reflect;
    }

    /// The stage of one session.
    Parent stage(StageViewModel session, Surroundings surroundings) {
        return load(StageController.class, () -> new StageController(session, surroundings, still));
    }

    private <C> Parent load(Class<C> controller, Supplier<C> maker) {
        return new Views(words).with(controller, maker).load(controller);
    }
}
