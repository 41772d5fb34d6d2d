package dev.plumbline.ui.tour;

import dev.plumbline.cue.Lines;
import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Reach;
import dev.plumbline.settings.Practice;
import dev.plumbline.settings.Settings;
import dev.plumbline.ui.Place;
import dev.plumbline.ui.ShellController;
import dev.plumbline.ui.ShellViewModel;
import dev.plumbline.ui.Views;
import dev.plumbline.words.Words;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;

/// Where the person of the pictures lives: their bar, their goal, and a Friday morning on which no clock moves on.
record SampleHouse(Words words, Lines lines) {
    static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-20T07:45:00+01:00[Europe/Berlin]");
    static final Bar GARAGE = new Bar("Garage", Mount.FIXED, Reach.TOES);

    private static final int GOAL = 5;

    /// Somebody who hangs from the garage bar.
    Settings settings() {
        return settings(GARAGE);
    }

    Settings settings(Bar bar) {
        var practice = Practice.DEFAULT.withRoutine("standard").withBars(List.of(bar), bar.name());
        return Settings.DEFAULT.withPractice(practice.withWeeklyGoal(GOAL));
    }

    /// The window with `screen` in it, at the place where the navigation stands.
    Parent window(ShellViewModel shell, Place place, Supplier<Parent> screen) {
        shell.go(place);
        return new Views(words)
                .with(ShellController.class, () -> new ShellController(shell, words, Map.of(place, screen)))
                .load(ShellController.class);
    }

    /// A window with nothing to tell.
    ShellViewModel shell() {
        return new ShellViewModel(List.of(Place.values()));
    }
}
