package dev.plumbline.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adapter.file.LineTable;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import dev.plumbline.runner.Moment;
import dev.plumbline.settings.TextSize;
import dev.plumbline.ui.stage.StageViewModel;
import dev.plumbline.ui.theme.Paper;
import dev.plumbline.words.Words;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// What a window costs in a real one, on the software pipeline: `./mvnw -Pbench test`, docs/performance.md.
@EnabledIfSystemProperty(named = "bench", matches = "true", disabledReason = "./mvnw -Pbench test")
class WindowCost {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 1);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 30);
    private static final int WARM_UP = Integer.getInteger("bench.warmup", 10);
    private static final String ONLY = System.getProperty("bench.only", ".*");
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double SQUARE = 0.57;

    private final SampleHouse house = new SampleHouse(Words.in(Locale.ENGLISH), LineTable.of("en"));
    private final AtomicLong pulses = new AtomicLong();

    /// What was counted in a window over some seconds.
    private record Cost(double pulses, double cpu, double bytes) {}

    /// A screen, and what makes it move; both on the toolkit's thread.
    private record Shown(Parent root, Runnable started, Runnable ended) {
        static Shown still(Parent root) {
            return new Shown(root, () -> {}, () -> {});
        }
    }

    @Test
    void printTheCostOfEveryScreen() throws IOException, InterruptedException {
        var ready = new CountDownLatch(1);
        Platform.startup(ready::countDown);
        ready.await();
        Platform.setImplicitExit(false);
        var counter = countPulses();
        measure(WindowCost::square, false);
        var costs = new LinkedHashMap<String, List<Cost>>();
        for (var round = 0; round < ROUNDS; round++) {
            for (var scene : scenes().entrySet()) {
                if (scene.getKey().matches(ONLY)) {
                    costs.computeIfAbsent(scene.getKey(), _ -> new ArrayList<>())
                            .add(measure(scene.getValue(), scene.getKey().endsWith("hidden")));
                }
            }
        }
        assertThat(counter).isNotNull();
        var table = table(costs);
        System.out.println(table);
        Files.writeString(Path.of("target", "window-cost.md"), table);
    }

    /// The toolkit's own pulses, also those that no window sees; it tells them to nobody but its own classes.
    private Object countPulses() {
        try {
            var listener = Class.forName("com.sun.javafx.tk.TKPulseListener");
            var counter = Proxy.newProxyInstance(
                    listener.getClassLoader(),
                    new Class<?>[] {listener},
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "hashCode" -> System.identityHashCode(proxy);
                        case "equals" -> System.identityHashCode(proxy) == System.identityHashCode(arguments[0]);
                        case "toString" -> "counter";
                        default -> {
                            pulses.incrementAndGet();
                            yield null;
                        }
                    });
            var toolkit = Class.forName("com.sun.javafx.tk.Toolkit");
            var running = toolkit.getMethod("getToolkit").invoke(null);
            ask(() -> toolkit.getMethod("addSceneTkPulseListener", listener).invoke(running, counter));
            return counter;
        } catch (ReflectiveOperationException | InterruptedException unknown) {
            throw new IllegalStateException("This toolkit does not tell its pulses", unknown);
        }
    }

    private Map<String, Callable<Shown>> scenes() {
        var scenes = new LinkedHashMap<String, Callable<Shown>>();
        scenes.put("empty", () -> Shown.still(new Pane()));
        scenes.put("square", WindowCost::square);
        scenes.put("today, idle", () -> Shown.still(still("today-light")));
        scenes.put("get ready", () -> stage(Routines.STANDARD, Phase.GET_READY));
        scenes.put("relax", () -> stage(Routines.STANDARD, Phase.RELAX));
        scenes.put("chin tuck", () -> stage(Routines.STANDARD, Phase.CHIN_TUCK));
        scenes.put("swing", () -> stage(Routines.STANDARD, Phase.SWING));
        scenes.put("slow land", () -> stage(Routines.STANDARD, Phase.SLOW_LAND));
        scenes.put("rest", () -> stage(Routines.STANDARD, Phase.REST));
        scenes.put("open hang", () -> stage(Routines.OPEN, Phase.OPEN_HANG));
        scenes.put("low bar, relax", () -> stage(Routines.LOWBAR, Phase.RELAX));
        scenes.put("floor, breathe", () -> stage(Routines.FLOOR, Phase.BREATHE));
        scenes.put("paused", () -> Shown.still(still("stage-paused")));
        scenes.put("relax, hidden", () -> stage(Routines.STANDARD, Phase.RELAX));
        scenes.put("empty again", () -> Shown.still(new Pane()));
        scenes.put("square again", WindowCost::square);
        return scenes;
    }

    private static Shown square() {
        var square = new Rectangle(SQUARE * HEIGHT, SQUARE * HEIGHT);
        square.setY((HEIGHT - SQUARE * HEIGHT) / 2);
        var mover = new AnimationTimer() {
            @Override
            public void handle(long now) {
                var turn = now / 1e9 % 4 / 4;
                square.setX((WIDTH - SQUARE * HEIGHT) * (turn < 0.5 ? 2 * turn : 2 - 2 * turn));
            }
        };
        var pane = new Pane(square);
        return new Shown(pane, mover::start, mover::stop);
    }

    private Parent still(String name) {
        return Tour.stops().stream()
                .filter(stop -> stop.name().equals(name))
                .findFirst()
                .orElseThrow()
                .screen(house);
    }

    /// The stage in one phase, over and over again, as it runs: pulses paint, a whole second renders.
    private Shown stage(Routine routine, Phase phase) {
        var first = new SampleSession(house, routine).at(phase, Duration.ZERO);
        var began = System.nanoTime();
        var model = StageStops.live(house, first, () -> now(first, began));
        var seconds = new Ticker(model, () -> now(first, began));
        return new Shown(StageStops.show(house, model, first), seconds::start, seconds::stop);
    }

    private static Moment now(Moment first, long began) {
        var length =
                Math.max(first.sheet().length().toNanos(), Duration.ofSeconds(1).toNanos());
        return first.at(first.opened().plusNanos((System.nanoTime() - began) % length));
    }

    /// Tells the view model every whole second, from a thread of its own, as the runner does.
    private static final class Ticker {
        private final Thread thread;

        Ticker(StageViewModel model, Supplier<Moment> now) {
            thread = Thread.ofPlatform().daemon().unstarted(() -> {
                try {
                    while (true) {
                        Platform.runLater(() -> model.render(now.get()));
                        TimeUnit.SECONDS.sleep(1);
                    }
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
            });
        }

        void start() {
            thread.start();
        }

        void stop() {
            thread.interrupt();
        }
    }

    private Cost measure(Callable<Shown> maker, boolean hidden) throws InterruptedException {
        var window = ask(() -> {
            var shown = maker.call();
            var scene = new Frame(Paper.LIGHT, TextSize.NORMAL, (int) WIDTH, (int) HEIGHT).dress(shown.root());
            var stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(scene);
            stage.show();
            shown.started().run();
            if (hidden) {
                stage.hide();
            }
            return new Window(stage, scene, shown);
        });
        TimeUnit.SECONDS.sleep(WARM_UP);
        System.gc();
        var before = count();
        TimeUnit.SECONDS.sleep(SECONDS);
        var cost = count().since(before);
        ask(() -> {
            window.shown().ended().run();
            window.stage().close();
            window.scene().setRoot(new Group());
            return true;
        });
        return cost;
    }

    private record Window(Stage stage, Scene scene, Shown shown) {}

    private record Count(long nanos, long pulses, long cpu, long bytes) {
        Cost since(Count before) {
            var seconds = (nanos - before.nanos) / 1e9;
            return new Cost(
                    (pulses - before.pulses) / seconds,
                    (cpu - before.cpu) / 1e7 / seconds,
                    (bytes - before.bytes) / seconds);
        }
    }

    private Count count() {
        var cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        return new Count(System.nanoTime(), pulses.get(), cpu.toNanos(), allocated());
    }

    /// By name, since the program's own module has no use for the one that measures.
    private static long allocated() {
        try {
            var threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            return (long) Class.forName("com.sun.management.ThreadMXBean")
                    .getMethod("getTotalThreadAllocatedBytes")
                    .invoke(threads);
        } catch (ReflectiveOperationException unknown) {
            throw new IllegalStateException("This Java does not count what it allocates", unknown);
        }
    }

    private static <T> T ask(Callable<T> question) throws InterruptedException {
        var task = new FutureTask<>(question);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A screen cannot be shown", failed.getCause());
        }
    }

    private static String table(Map<String, List<Cost>> costs) {
        var square = costs.containsKey("square") ? median(costs.get("square")).cpu() : Double.NaN;
        var lines = new StringBuilder(
                "| screen | pulses/s | CPU, percent of a core | of the square | kB/s |\n|---|---|---|---|---|\n");
        costs.forEach((name, all) -> {
            var cost = median(all);
            lines.append("| %s | %.1f | %.2f | %.2f | %.0f |%n"
                    .formatted(name, cost.pulses(), cost.cpu(), cost.cpu() / square, cost.bytes() / 1000));
        });
        return lines.toString();
    }

    private static Cost median(List<Cost> all) {
        return new Cost(
                median(all.stream().mapToDouble(Cost::pulses).sorted().toArray()),
                median(all.stream().mapToDouble(Cost::cpu).sorted().toArray()),
                median(all.stream().mapToDouble(Cost::bytes).sorted().toArray()));
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
