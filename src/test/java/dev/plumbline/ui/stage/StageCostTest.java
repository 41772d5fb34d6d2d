package dev.plumbline.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import dev.plumbline.runner.Moment;
import dev.plumbline.support.Fx;
import dev.plumbline.ui.Views;
import dev.plumbline.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a stage does not do: make nodes while it is painted, ask for pulses where nothing moves or nobody looks.
@Tag("ui")
class StageCostTest {
    private static final int PULSES = 20;
    private static final int FEW = 4;

    private final AtomicReference<Moment> now = new AtomicReference<>(Stages.at(Routines.STANDARD, 15));
    private final AtomicInteger asked = new AtomicInteger();

    @ParameterizedTest(name = "{0}, {2} s from {1}")
    @CsvSource(textBlock = """
            get ready,    0, 10, standard
            relax,       10, 16, standard
            chin tuck,   26,  8, standard
            swing,       34, 11, standard
            slow land,   45, 10, standard
            rest,        55, 20, standard
            open hang,   10, 30, open
            low bar,     10, 16, lowbar
            floor,       10, 20, floor
            """)
    void aPhaseIsPaintedWithTheSameNodes(String phase, int from, int seconds, String id) {
        Routine routine = Routines.named(id).orElseThrow();
        var counts = Fx.call(() -> {
            now.set(Stages.at(routine, from + 0.05));
            var stage = shown();
            var before = nodes(stage.root());
            var moments = 0;
            for (var at = from + 0.1; at < from + seconds - 0.1; at += 0.1) {
                now.set(Stages.at(routine, at));
                stage.model().render(now.get());
                stage.picture().paint(now.get());
                moments++;
            }
            assertThat(moments).isGreaterThan(50);
            return List.of(before, nodes(stage.root()));
        });
        assertThat(counts.getLast()).as(phase).isEqualTo(counts.getFirst());
    }

    @Test
    void aSessionAsksForPulsesWhileSomethingMovesThatSomebodySees() throws InterruptedException {
        assertThat(askedIn(_ -> {})).isGreaterThan(FEW);
    }

    @Test
    void aHiddenWindowAsksForNone() throws InterruptedException {
        assertThat(askedIn(Stage::hide)).isZero();
    }

    @Test
    void anIconifiedWindowAsksForNone() throws InterruptedException {
        assertThat(askedIn(window -> window.setIconified(true))).isZero();
    }

    /// A second after the picture has changed nothing but the words changes before the next time it does.
    @Test
    void nothingIsAskedForWhileSomebodyGetsReady() throws InterruptedException {
        now.set(Stages.at(Routines.STANDARD, 1.5));
        assertThat(askedIn(_ -> {})).isZero();
    }

    /// How often the instant is asked for by itself in some pulses after a window was shown and `then` done to it.
    private int askedIn(Consumer<Stage> then) throws InterruptedException {
        var window = Fx.call(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(shown().root(), 800, 500));
            stage.show();
            then.accept(stage);
            return stage;
        });
        await(2);
        asked.set(0);
        await(PULSES);
        var count = asked.get();
        Fx.run(window::close);
        return count;
    }

    private static void await(int pulses) throws InterruptedException {
        var passed = new CountDownLatch(pulses);
        var counter = new AnimationTimer() {
            @Override
            public void handle(long nanos) {
                passed.countDown();
            }
        };
        Fx.run(counter::start);
        assertThat(passed.await(1, TimeUnit.MINUTES)).isTrue();
        Fx.run(counter::stop);
    }

    private record Shown(Parent root, StageViewModel model, StagePicture picture) {}

    private Shown shown() {
        var words = Words.in(Locale.ENGLISH);
        var model = new StageViewModel(
                words,
                null,
                () -> {
                    asked.incrementAndGet();
                    return Optional.of(now.get());
                },
                _ -> {});
        var root = new Views(words)
                .with(StageController.class, () -> new StageController(model, Stages.TOES))
                .load(StageController.class);
        model.render(now.get());
        root.resize(1440, 900);
        new Scene(root, 1440, 900);
        root.applyCss();
        root.layout();
        root.getScene().setRoot(new Group());
        var pictures = new ArrayList<StagePicture>();
        for (var child : root.getChildrenUnmodifiable()) {
            if (child instanceof StagePicture picture) {
                pictures.add(picture);
            }
        }
        return new Shown(root, model, pictures.getFirst());
    }

    private static Set<Node> nodes(Parent parent) {
        var nodes = Collections.<Node>newSetFromMap(new IdentityHashMap<>());
        for (var child : parent.getChildrenUnmodifiable()) {
            nodes.add(child);
            if (child instanceof Parent inner) {
                nodes.addAll(nodes(inner));
            }
        }
        return nodes;
    }
}
