package dev.plumbline.ui.tour;

import dev.plumbline.history.Effort;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Feel;
import dev.plumbline.history.Sign;
import dev.plumbline.ui.Views;
import dev.plumbline.ui.reflect.ReflectController;
import dev.plumbline.ui.reflect.ReflectViewModel;
import dev.plumbline.ui.reflect.Verbs;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;

/// Reflect: a session answered for, one still to be answered for, one that ended in a stop sign, and a mere score.
final class ReflectStops {
    private ReflectStops() {}

    static List<Stop> all() {
        var answered = new Stop("reflect", house -> show(house, answered()));
        return List.of(
                answered,
                answered.dark(),
                new Stop("reflect-unanswered", house -> show(house, SampleArchive.today())),
                new Stop("reflect-sign", house -> show(house, answered().withSigns(Set.of(Sign.NUMB)))),
                new Stop("reflect-shorthang", house -> show(house, SampleArchive.shortHang())),
                new Stop("reflect-floor", house -> show(house, SampleArchive.onTheFloor())),
                new Stop("reflect-score", house -> show(house, SampleArchive.scoreOnly())));
    }

    private static Entry answered() {
        return SampleArchive.today()
                .withFeel(new Feel(6, 7, null))
                .withEffort(Effort.WORKING)
                .withTags(List.of("stretching"))
                .withNote("Left shoulder looser than Monday");
    }

    private static Parent show(SampleHouse house, Entry entry) {
        var reflect = new ReflectViewModel(house.words(), SampleHouse.NOW::toInstant, new Unasked());
        var root = new Views(house.words())
                .with(ReflectController.class, () -> new ReflectController(reflect, house.words()))
                .load(ReflectController.class);
        reflect.render(entry, false);
        return root;
    }

    /// Nobody presses a button in a picture.
    private static final class Unasked implements Verbs {
        @Override
        public void save(Entry changed) {}

        @Override
        public void oneMoreSet(Entry changed) {}

        @Override
        public void start(Entry changed, String routine) {}

        @Override
        public void discard() {}

        @Override
        public void undiscard() {}

        @Override
        public void leave() {}
    }
}
