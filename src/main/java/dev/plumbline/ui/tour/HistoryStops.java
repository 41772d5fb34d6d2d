package dev.plumbline.ui.tour;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Entry;
import dev.plumbline.history.ImportPlan;
import dev.plumbline.history.Problem;
import dev.plumbline.history.Refusal;
import dev.plumbline.history.Source;
import dev.plumbline.trend.Range;
import dev.plumbline.trend.Selection;
import dev.plumbline.ui.Background;
import dev.plumbline.ui.Place;
import dev.plumbline.ui.Views;
import dev.plumbline.ui.component.DropDown;
import dev.plumbline.ui.history.DesktopFileDialog;
import dev.plumbline.ui.history.Format;
import dev.plumbline.ui.history.HistoryController;
import dev.plumbline.ui.history.HistoryVerbs;
import dev.plumbline.ui.history.HistoryViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

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
                new Stop("history-export", HistoryStops::exporting),
                new Stop("history-filter", house -> filtered(house, "shoulder")),
                new Stop("history-nothing", house -> filtered(house, "swimming")),
                new Stop("history-edit", HistoryStops::editing),
                new Stop("history-add", house -> show(house, whole(), HistoryViewModel::add)),
                new Stop("history-deleted", HistoryStops::deleted),
                new Stop("history-trash", HistoryStops::trash),
                new Stop("history-reading", HistoryStops::reading),
                new Stop("history-empty", house -> show(house, Archive.EMPTY)),
                new Stop("history-damaged", house -> show(house, damaged())),
                new Stop("history-import", HistoryStops::asked));
    }

    private static Archive whole() {
        return SampleArchive.withToday();
    }

    private static Parent trash(SampleHouse house) {
        var whole = whole();
        var deleted = whole.entries().subList(3, 6);
        var archive = new Archive(whole.entries(), whole.tombstones(), deleted, List.of());
        return show(house, archive, history -> history.showDeleted(true));
    }

    private static Parent reading(SampleHouse house) {
        return show(house, null, _ -> {});
    }

    private static Archive damaged() {
        var whole = SampleArchive.withToday();
        return new Archive(whole.entries(), whole.tombstones(), List.of(DAMAGE));
    }

    private static Parent show(SampleHouse house, Archive archive) {
        return show(house, archive, _ -> {});
    }

    private static Parent asked(SampleHouse house) {
        return show(
                house,
                SampleArchive.beforeToday(),
                history -> history.exchange().read(FILE));
    }

    private static Parent filtered(SampleHouse house, String text) {
        return show(house, SampleArchive.withToday(), history -> history.look(Selection.ALL.withText(text)));
    }

    private static Parent deleted(SampleHouse house) {
        var archive = SampleArchive.withToday();
        var entries = archive.entries();
        return show(house, archive, history -> history.delete(entries.get(entries.size() - 4)));
    }

    private static Parent editing(SampleHouse house) {
        return show(house, whole(), history -> history.edit(whole().entries().getLast()));
    }

    private static Parent exporting(SampleHouse house) {
        var window = show(house, SampleArchive.withToday());
        var menu = (DropDown) window.lookup("#menu");
        menu.open();
        menu.point(2);
        return window;
    }

    /// @param archive null while the files are being read
    private static Parent show(SampleHouse house, @Nullable Archive archive, Consumer<HistoryViewModel> next) {
        var shell = house.shell();
        var history = new HistoryViewModel(
                new SimpleObjectProperty<>(house.settings()),
                SampleHouse.NOW,
                house.words(),
                shell,
                new Still(),
                new Background(Runnable::run, Runnable::run),
                new Background(Runnable::run, Runnable::run));
        if (archive != null) {
            history.render(archive, SampleHouse.NOW);
        }
        var files = new DesktopFileDialog(house.words());
        var window = house.window(
                shell,
                Place.HISTORY,
                () -> new Views(house.words())
                        .with(HistoryController.class, () -> new HistoryController(history, house.words(), files))
                        .load(HistoryController.class));
        next.accept(history);
        return window;
    }

    /// Does nothing: a picture stands still. Only the file that it is asked about holds something.
    private static final class Still implements HistoryVerbs {
        @Override
        public void delete(Entry entry) {}

        @Override
        public void undelete(Entry entry) {}

        @Override
        public void save(Entry entry) {}

        @Override
        public void erase(Entry entry) {}

        @Override
        public Entry elsewhere() {
            var at = SampleHouse.NOW.toOffsetDateTime();
            var zone = SampleHouse.NOW.getZone().getId();
            return Entry.blank(SampleArchive.today().stamp(), at, zone, Source.BY_HAND);
        }

        @Override
        public void export(Format format, Range range, Path file) {}

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
