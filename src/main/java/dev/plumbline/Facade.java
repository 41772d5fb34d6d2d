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
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.stage.Stage;

/// What is seen of the house before it is built: the window with a sketch of Today in it.
final class Facade {
    private final Frame frame;
    private final Known known;

    /// The window with nothing in it yet.
    record Frame(Stage stage, ObjectProperty<Settings> settings, MainWindow window) {

        /// Makes one, on the toolkit's thread.
        static Frame make() {
            StartTrace.mark("toolkit");
            var stage = new Stage();
            var settings = new SimpleObjectProperty<>(Settings.DEFAULT);
            var frame = new Frame(stage, settings, new MainWindow(stage, settings));
            StartTrace.mark("frame");
            return frame;
        }
    }

    /// What is read before there is anything to see.
    record Known(SettingsStore.Loaded settings, RoutineStore.Loaded routines, Words words, Outlook today) {

        /// Reads it; on any thread.
        static Known of(Supplies supplies) {
            var settings = supplies.settings().load();
            var routines = supplies.routines().load();
            var now = supplies.now().atZone(supplies.zone());
            var words = Words.in(Locale.getDefault());
            StartTrace.mark("read");
            return new Known(
                    settings, routines, words, Outlook.of(settings.settings(), routines.catalogue(), now, words));
        }

        /// A sketch of Today, unless something has to be asked before it; on any thread.
        Optional<TodaySketch> sketch() {
            var places = Rooms.places().stream()
                    .map(place -> words.get(place.nameKey()))
                    .toList();
            return settings.settings().firstRunDone()
                    ? Optional.of(new TodaySketch(today, places, words))
                    : Optional.empty();
        }
    }

    Facade(Frame frame, Known known) {
        this.frame = frame;
        this.known = known;
        frame.settings().set(known.settings().settings());
    }

    Known known() {
        return known;
    }

    Stage stage() {
        return frame.stage();
    }

    MainWindow window() {
        return frame.window();
    }

    /// The settings of which everything in the window hears.
    ObjectProperty<Settings> settings() {
        return frame.settings();
    }

    /// Puts `sketch` into the window before that is opened. A window without a house cannot be closed yet.
    void prepare(TodaySketch sketch) {
        stage().setOnCloseRequest(Event::consume);
        window().sketch(sketch);
        StartTrace.mark("laid out");
    }

    /// Opens the window with the sketch in it, and goes on to `next` once that is on its way to the display.
    void showSketch(Runnable next) {
        appear();
        window().onceSeen(() -> {
            StartTrace.mark("first picture");
            next.run();
        });
    }

    /// Opens the window where it was last time, unless it is open.
    void appear() {
        if (!stage().isShowing()) {
            WindowPlace.restore(stage(), settings().get().window());
            stage().show();
            StartTrace.mark("window");
        }
    }
}
