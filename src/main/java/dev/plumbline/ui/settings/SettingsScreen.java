package dev.plumbline.ui.settings;

import dev.plumbline.ui.Views;
import dev.plumbline.words.Words;
import javafx.scene.Parent;

/// The Settings as a screen: all sections with what they show.
public record SettingsScreen(
        SoundViewModel sound,
        BodyViewModel body,
        BarsViewModel bars,
        KeysViewModel keys,
        ScreenViewModel look,
        DaysViewModel days,
        DataViewModel data,
        PeopleViewModel people,
        AboutViewModel about) {

    /// The screen, with dialogs by `places`.
    public Parent load(Words words, Places places) {
        return new Views(words)
                .with(SettingsController.class, SettingsController::new)
                .with(SoundSectionController.class, () -> new SoundSectionController(sound, words))
                .with(BodySectionController.class, () -> new BodySectionController(body, words))
                .with(BarsSectionController.class, () -> new BarsSectionController(bars, words))
                .with(KeysSectionController.class, () -> new KeysSectionController(keys))
                .with(ScreenSectionController.class, () -> new ScreenSectionController(look, words))
                .with(DaysSectionController.class, () -> new DaysSectionController(days, words, places))
                .with(DataSectionController.class, () -> new DataSectionController(data, words, places))
                .with(PeopleSectionController.class, () -> new PeopleSectionController(people, words))
                .with(AboutSectionController.class, () -> new AboutSectionController(about, words))
                .load(SettingsController.class);
    }
}
