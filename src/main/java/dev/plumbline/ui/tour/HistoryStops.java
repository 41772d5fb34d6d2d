package dev.plumbline.ui.tour;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Entry;
import dev.plumbline.history.ImportPlan;
import dev.plumbline.history.Problem;
import dev.plumbline.history.Refusal;
import dev.plumbline.ui.Background;
import dev.plumbline.ui.Place;
import dev.plumbline.ui.Views;
import dev.plumbline.ui.history.DesktopFileDialog;
import dev.plumbline.ui.history.Format;
import dev.plumbline.ui.history.HistoryController;
import dev.plumbline.ui.history.HistoryVerbs;
import dev.plumbline.ui.history.HistoryViewModel;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;

/// The history: months of it, none of it yet, a line of it that cannot be read, and a file that asks to be taken in.
final class HistoryStops {
    private static final Path FILE = Path.of("hangs.csv");
    private static final Problem DAMAGE =
            new Problem(Problem.Kind.DAMAGED, "5a3b1e00.jsonl", 42, 31_000, "feel_after is 11, not 0 to 10", false);

    private HistoryStops() {}

    static List<Stop> all() {
        var months = new Stop("history", house -> show(house, SampleArchive.withToday()));
        return List.of(
                months,
                months.dark(),
                new Stop("history-empty", house -> show(house, Archive.EMPTY)),
                new Stop("history-damaged", house -> show(house, damaged())),
                new Stop("history-import", HistoryStops::asked));
    }

    private static Archive damaged() {
        var whole = SampleArchive.withToday();
        return new Archive(whole.entries(), whole.tombstones(), List.of(DAMAGE));
    }

    private static Parent show(SampleHouse house, Archive archive) {
        return show(house, archive, false);
    }

    private static Parent asked(SampleHouse house) {
        return show(house, SampleArchive.beforeToday(), true);
    }

    private static Parent show(SampleHouse house, Archive archive, boolean reads) {
        var shell = house.shell();
        var history = new HistoryViewModel(
                new SimpleObjectProperty<>(house.settings()),
                archive,
                SampleHouse.NOW,
                house.words(),
                shell,
                new Still(),
                new Background(Runnable::run, Runnable::run));
        var files = new DesktopFileDialog(house.words());
        var window = house.window(
                shell,
                Place.HISTORY,
                () -> new Views(house.words())
                        .with(HistoryController.class, () -> new HistoryController(history, house.words(), files))
                        .load(HistoryController.class));
        if (reads) {
            history.read(FILE);
        }
        return window;
    }

    /// Does nothing: a picture stands still. Only the file that it is asked about holds something.
    private static final class Still implements HistoryVerbs {
        @Override
        public void delete(Entry entry) {}

        @Override
        public void undelete(Entry entry) {}

        @Override
        public void export(Format format, Path file) {}

        @Override
        public ImportPlan inspect(Path file) {
            return new ImportPlan(
                    List.of(SampleArchive.today(), SampleArchive.yesterday()),
                    List.of(),
                    12,
                    List.of(new Refusal(9, "seconds is 'many', not a number")));
        }

        @Override
        public void take(ImportPlan plan) {}

        @Override
        public void openFolder() {}

        @Override
        public void start() {}
    }
}
