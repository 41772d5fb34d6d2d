package dev.plumbline;

import dev.plumbline.adapter.file.Moved;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.runner.SoundOutputs;
import dev.plumbline.settings.Household;
import dev.plumbline.settings.Settings;
import dev.plumbline.ui.Background;
import dev.plumbline.ui.ShellViewModel;
import dev.plumbline.ui.settings.AboutViewModel;
import dev.plumbline.ui.settings.BarsViewModel;
import dev.plumbline.ui.settings.BodyViewModel;
import dev.plumbline.ui.settings.DataViewModel;
import dev.plumbline.ui.settings.DaysViewModel;
import dev.plumbline.ui.settings.KeysViewModel;
import dev.plumbline.ui.settings.PeopleViewModel;
import dev.plumbline.ui.settings.ScreenViewModel;
import dev.plumbline.ui.settings.SettingsScreen;
import dev.plumbline.ui.settings.SoundViewModel;
import dev.plumbline.words.Words;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Puts the Settings together.
///
/// @param home the data folder they are about
/// @param shell says what happened
/// @param outputs what sound can come out of
/// @param nudges whether this desktop can show a reminder
/// @param ways out of the Settings
record SettingsMaker(
        Property<Settings> settings,
        Home home,
        Words words,
        ShellViewModel shell,
        Background background,
        Supplier<ZonedDateTime> clock,
        SoundOutputs outputs,
        boolean nudges,
        Ways ways) {

    /// A device that hangs keeps nobody else waiting.
    private static final Executor LISTENER = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("outputs").factory());

    /// What the Settings lead to.
    ///
    /// @param taste plays a bit of every sound
    /// @param folder shows a folder in the file manager
    /// @param moved the window goes after the data that moved
    /// @param other the window shows the data in this folder
    /// @param cards shows the cards of the first start once more
    record Ways(Runnable taste, Consumer<Path> folder, Consumer<Moved> moved, Consumer<Path> other, Runnable cards) {}

    SettingsScreen make() throws StorageFailure {
        var people = new People(
                home,
                words.get("settings.people.first"),
                folder -> Platform.runLater(() -> ways.other().accept(folder)));
        var room = new SettingsRoom(
                home,
                people,
                words,
                clock,
                ways.folder(),
                moved -> Platform.runLater(() -> ways.moved().accept(moved)));
        var household = new SimpleObjectProperty<@Nullable Household>(home.named() ? null : people.household());
        return new SettingsScreen(
                new SoundViewModel(settings, ways.taste(), outputs, new Background(LISTENER, Platform::runLater)),
                new BodyViewModel(settings, words),
                new BarsViewModel(settings, shell, words),
                new KeysViewModel(settings, words),
                new ScreenViewModel(settings),
                new DaysViewModel(settings, words, shell, room, background, nudges),
                new DataViewModel(settings, clock, words, shell, room, background),
                new PeopleViewModel(household, words, shell, people, background),
                new AboutViewModel(Wiring.version(), ways.cards()));
    }
}
