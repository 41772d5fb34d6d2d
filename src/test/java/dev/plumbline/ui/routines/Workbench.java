package dev.plumbline.ui.routines;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Catalogue;
import dev.plumbline.routine.OwnRoutine;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.RoutineFile;
import dev.plumbline.settings.Practice;
import dev.plumbline.settings.Settings;
import dev.plumbline.support.Entries;
import dev.plumbline.support.MemoryRoutines;
import dev.plumbline.ui.Background;
import dev.plumbline.ui.Place;
import dev.plumbline.ui.ShellViewModel;
import dev.plumbline.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;

/// The routines' screen with everything around it in memory; what it has done is written down.
final class Workbench implements RoutineVerbs {
    final Words words = Words.in(Locale.ENGLISH);
    final List<String> done = new ArrayList<>();
    final MemoryRoutines store = new MemoryRoutines();
    final ShellViewModel shell = new ShellViewModel(List.of(Place.TODAY, Place.ROUTINES));
    final SimpleObjectProperty<Settings> settings = new SimpleObjectProperty<>(on(Entries.GARAGE));
    final SimpleObjectProperty<Catalogue> catalogue = new SimpleObjectProperty<>(Catalogue.BUILT_IN);
    RoutineFile held = new RoutineFile.Unreadable("It is nothing", false);
    final RoutinesViewModel routines = new RoutinesViewModel(
            settings, catalogue, words, shell, this, new Background(Runnable::run, Runnable::run));

    static Settings on(Bar bar) {
        return Settings.DEFAULT.withPractice(
                Practice.DEFAULT.withRoutine("standard").withBars(List.of(bar), bar.name()));
    }

    void practice(Practice practice) {
        settings.set(settings.get().withPractice(practice));
    }

    /// Puts `kept` among the person's own, as if it had been there from the start.
    Workbench with(OwnRoutine kept) {
        catalogue.set(catalogue.get().with(kept));
        try {
            store.save(kept);
        } catch (StorageFailure impossible) {
            throw new IllegalStateException(impossible);
        }
        return this;
    }

    static OwnRoutine newer(OwnRoutine routine) {
        return new OwnRoutine(routine.routine(), routine.locks(), null, 2, Map.of());
    }

    Editor editor() {
        return routines.editorProperty().get();
    }

    /// The phases in the editor, as `RELAX 16`.
    List<String> phases() {
        return editor().fields().stream()
                .map(field -> field.phase() + " " + field.seconds())
                .toList();
    }

    @Override
    public void save(OwnRoutine routine) throws StorageFailure {
        store.save(routine);
        done.add("save " + routine.id());
    }

    @Override
    public void remove(String id) throws StorageFailure {
        store.remove(id);
        done.add("remove " + id);
    }

    @Override
    public RoutineFile read(Path file) throws StorageFailure {
        if (file.endsWith("missing.json")) {
            throw new StorageFailure(file.toString(), StorageFailure.Reason.MISSING);
        }
        return held;
    }

    @Override
    public void write(Path file, OwnRoutine routine) {
        done.add("write " + routine.id() + " to " + file);
    }

    @Override
    public void tryOut(Routine routine) {
        done.add("try " + routine.id() + " of " + routine.setLength().toSeconds());
    }
}
