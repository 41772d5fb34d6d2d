package dev.plumbline;

import dev.plumbline.settings.RoutineStore;
import dev.plumbline.settings.Settings;
import dev.plumbline.settings.SettingsStore;
import dev.plumbline.terminal.Supplies;
import dev.plumbline.ui.MainWindow;
import dev.plumbline.ui.today.Outlook;
import dev.plumbline.ui.today.TodaySketch;
import dev.plumbline.words.Words;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.stage.Stage;

/// What is seen of the house before it is built: the window with a sketch of Today in it.
final class Facade {
    private final Known known;
    private final Stage stage = new Stage();
    private final ObjectProperty<Settings> settings;
    private final MainWindow window;

    /// What is read before there is anything to see.
    record Known(SettingsStore.Loaded settings, RoutineStore.Loaded routines, Words words, Outlook today) {

        /// Reads it; on any thread.
        static Known of(Supplies supplies) {
            var settings = supplies.settings().load();
            var routines = supplies.routines().load();
            var now = supplies.now().atZone(supplies.zone());
            var words = Words.in(Locale.getDefault());
            return new Known(
                    settings, routines, words, Outlook.of(settings.settings(), routines.catalogue(), now, words));
        }

        /// True where nothing has to be asked before Today.
        boolean opensWithToday() {
            return settings.settings().firstRunDone();
        }
    }

    Facade(Known known) {
        this.known = known;
        settings = new SimpleObjectProperty<>(known.settings().settings());
        window = new MainWindow(stage, settings);
    }

    Known known() {
        return known;
    }

    Stage stage() {
        return stage;
    }

    MainWindow window() {
        return window;
    }

    /// The settings of which everything in the window hears.
    ObjectProperty<Settings> settings() {
        return settings;
    }

    /// Opens the window with the sketch in it, and goes on to `next` once that is on its way to the display. A window
    /// without a house cannot be closed yet.
    void sketch(Runnable next) {
        stage.setOnCloseRequest(Event::consume);
        window.sketch(new TodaySketch(
                known.today(),
                Rooms.places().stream()
                        .map(place -> known.words().get(place.nameKey()))
                        .toList(),
                known.words()));
        appear();
        window.onceSeen(() -> {
            StartTrace.mark("first picture");
            next.run();
        });
    }

    /// Opens the window where it was last time, unless it is open.
    void appear() {
        if (!stage.isShowing()) {
            WindowPlace.restore(stage, settings.get().window());
            stage.show();
            StartTrace.mark("window");
        }
    }
}
