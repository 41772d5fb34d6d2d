package dev.plumbline.ui.tour;

import dev.plumbline.cue.Profile;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Reach;
import dev.plumbline.runner.Excerpt;
import dev.plumbline.runner.Excerpts;
import dev.plumbline.settings.Settings;
import dev.plumbline.ui.Views;
import dev.plumbline.ui.safety.Ability;
import dev.plumbline.ui.safety.ClinicianController;
import dev.plumbline.ui.safety.HowLongController;
import dev.plumbline.ui.safety.SafetyController;
import dev.plumbline.ui.safety.SafetyViewModel;
import dev.plumbline.ui.safety.SoundCheckViewModel;
import dev.plumbline.ui.safety.YourBarController;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;

/// The cards before the first hang, unanswered and answered, and the sound check while it runs and when it asks.
final class SafetyStops {
    private SafetyStops() {}

    static List<Stop> all() {
        var clinician = new Stop("safety-1", house -> show(house, (_, _) -> {}));
        var chosen = new Stop("safety-2-chosen", house -> show(house, (cards, _) -> answerBar(cards)));
        return List.of(
                clinician,
                clinician.dark(),
                new Stop("safety-2", house -> show(house, (cards, _) -> cards.goOn())),
                chosen,
                chosen.dark(),
                new Stop("safety-3", house -> show(house, (cards, _) -> answerAll(cards))),
                new Stop(
                        "safety-3-check",
                        house -> show(house, (cards, sound) -> {
                            answerAll(cards);
                            sound.check().start();
                        })),
                new Stop(
                        "safety-3-asked",
                        house -> show(house, (cards, sound) -> {
                            answerAll(cards);
                            sound.check().start();
                            sound.time().pass();
                        })));
    }

    private static void answerBar(SafetyViewModel cards) {
        cards.goOn();
        cards.mountProperty().set(Mount.DOORWAY);
        cards.reachProperty().set(Reach.TOES);
    }

    private static void answerAll(SafetyViewModel cards) {
        answerBar(cards);
        cards.goOn();
        cards.abilityProperty().set(Ability.UP_TO_30);
    }

    private record Sound(SoundCheckViewModel check, Still time) {}

    private static Parent show(SampleHouse house, BiConsumer<SafetyViewModel, Sound> answers) {
        var settings = new SimpleObjectProperty<>(Settings.DEFAULT);
        var words = house.words();
        var cards = new SafetyViewModel(settings, words, new Nowhere());
        var time = new Still();
        var excerpt = new Excerpt(new Mute(), time::now, time, Runnable::run, _ -> 0);
        var check = new SoundCheckViewModel(
                excerpt, () -> Excerpts.soundCheck(Profile.usual(), house.lines()), settings, words);
        answers.accept(cards, new Sound(check, time));
        return new Views(words)
                .with(SafetyController.class, () -> new SafetyController(cards))
                .with(ClinicianController.class, () -> new ClinicianController(cards, words))
                .with(YourBarController.class, () -> new YourBarController(cards, words))
                .with(HowLongController.class, () -> new HowLongController(cards, check, words))
                .load(SafetyController.class);
    }

    private static final class Nowhere implements SafetyViewModel.Ways {
        @Override
        public void finished() {}

        @Override
        public void notToday() {}
    }
}
