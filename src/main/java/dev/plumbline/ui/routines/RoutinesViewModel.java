package dev.plumbline.ui.routines;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Catalogue;
import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Grip;
import dev.plumbline.routine.OwnRoutine;
import dev.plumbline.routine.Proposal;
import dev.plumbline.routine.RoutineFile;
import dev.plumbline.routine.Routines;
import dev.plumbline.routine.Swing;
import dev.plumbline.routine.Tailoring;
import dev.plumbline.routine.Variants;
import dev.plumbline.settings.Settings;
import dev.plumbline.ui.Background;
import dev.plumbline.ui.Notice;
import dev.plumbline.ui.ShellViewModel;
import dev.plumbline.ui.Undo;
import dev.plumbline.words.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Every routine there is, and one of them under the person's hands. What was changed and not saved stays until it is
/// saved or taken back, whichever routine is looked at meanwhile.
public final class RoutinesViewModel {
    private static final String NEW = "";

    private final Property<Settings> settings;
    private final Property<Catalogue> catalogue;
    private final Words words;
    private final ShellViewModel shell;
    private final RoutineVerbs verbs;
    private final Background background;
    private final RoutineNotices notices;
    private final Map<String, Draft> drafts = new HashMap<>();
    private final ObservableList<RoutineRow> rows = FXCollections.observableArrayList();
    private final ObservableList<RoutineRow> shown = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<String> selected = new ReadOnlyObjectWrapper<>(NEW);
    private final ReadOnlyObjectWrapper<Editor> editor;
    private final ReadOnlyObjectWrapper<@Nullable Notice> question = new ReadOnlyObjectWrapper<>();

    /// The routines of `catalogue`, which is written when one is saved or removed.
    ///
    /// @param settings read for the bar, for what the person never does and for the routine they chose
    /// @param shell says what happened, and offers to take a removal back
    /// @param verbs does what is asked for, by `background`
    public RoutinesViewModel(
            Property<Settings> settings,
            Property<Catalogue> catalogue,
            Words words,
            ShellViewModel shell,
            RoutineVerbs verbs,
            Background background) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.words = words;
        this.shell = shell;
        this.verbs = verbs;
        this.background = background;
        this.notices = new RoutineNotices(words);
        selected.set(chosen());
        editor = new ReadOnlyObjectWrapper<>(current());
        refresh();
        settings.subscribe(this::refresh);
        catalogue.subscribe(this::refresh);
    }

    /// Today's routine is the one that is open first.
    private String chosen() {
        var id = settings.getValue().practice().routine();
        return id != null && catalogue.getValue().named(id).isPresent() ? id : Routines.STANDARD.id();
    }

    ObservableList<RoutineRow> rows() {
        return shown;
    }

    /// The id of the row whose routine is in the editor; empty for a new one.
    ReadOnlyObjectProperty<String> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Editor> editorProperty() {
        return editor.getReadOnlyProperty();
    }

    /// What must be decided before a file is added, or null.
    ReadOnlyObjectProperty<@Nullable Notice> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /// Takes the routine of `id` into the editor.
    public void select(String id) {
        selected.set(id);
        refresh();
    }

    private Draft draft() {
        return draft(selected.get());
    }

    private Draft draft(String id) {
        var open = drafts.get(id);
        if (open != null) {
            return open;
        }
        var routine = catalogue.getValue().named(id).orElse(Routines.STANDARD);
        return Draft.of(routine, catalogue.getValue().own(routine.id()).orElse(null));
    }

    private void refresh() {
        if (!drafts.containsKey(selected.get())
                && catalogue.getValue().named(selected.get()).isEmpty()) {
            selected.set(chosen());
        }
        editor.set(current());
        var all = new ArrayList<Draft>();
        catalogue.getValue().all().forEach(routine -> all.add(draft(routine.id())));
        if (drafts.containsKey(NEW)) {
            all.add(draft(NEW));
        }
        var scale = RoutineRow.scale(all.stream().map(Draft::proposal).toList());
        var fresh = all.stream()
                .map(draft -> RoutineRow.of(draft.proposal(), draft.state(), scale, words))
                .toList();
        if (!rows.equals(fresh)) {
            rows.setAll(fresh);
        }
    }

    private Editor current() {
        return Editor.of(draft(), settings.getValue().practice(), words);
    }

    private void change(UnaryOperator<Proposal> by) {
        var draft = draft();
        var changed = draft.with(by.apply(draft.proposal()));
        if (draft.readOnly() || changed.equals(draft)) {
            return;
        }
        if (changed.isChanged()) {
            drafts.put(selected.get(), changed);
        } else {
            drafts.remove(selected.get());
        }
        refresh();
    }

    /// Begins a new routine as a copy of the one in the editor.
    void startNew() {
        drafts.put(NEW, draft().copy(words.get("routines.new.name")));
        select(NEW);
    }

    void rename(String name) {
        change(proposal -> proposal.withName(name));
    }

    /// Makes the phase before `edge` this long, and the one after it so much shorter or longer.
    public void moveEdge(int edge, Duration before) {
        change(proposal -> Tailoring.moved(
                proposal, edge, before.minus(proposal.parts().get(edge).length())));
    }

    /// Makes a phase this long; the total changes.
    void resize(int part, Duration length) {
        change(proposal -> Tailoring.resized(proposal, part, length));
    }

    void chin(boolean on) {
        change(proposal -> Tailoring.withChin(proposal, on));
    }

    void swing(Swing swing) {
        change(proposal -> Tailoring.withSwing(proposal, swing));
    }

    /// Turns the swing off, or on the way that is open here.
    void swings(boolean on) {
        var open = editor.get().swing().open();
        swing(on ? open.stream().filter(way -> way != Swing.OFF).findFirst().orElse(Swing.OFF) : Swing.OFF);
    }

    void grip(Grip grip) {
        change(proposal -> {
            var variants = proposal.variants();
            return proposal.withVariants(new Variants(variants.swing(), grip, variants.feet()));
        });
    }

    public void feet(Feet feet) {
        change(proposal -> {
            var variants = proposal.variants();
            return proposal.withVariants(new Variants(variants.swing(), variants.grip(), feet));
        });
    }

    void breathIn(Duration length) {
        change(proposal -> proposal.withBreath(length, proposal.out()));
    }

    void breathOut(Duration length) {
        change(proposal -> proposal.withBreath(proposal.in(), length));
    }

    void sets(int sets) {
        change(proposal -> proposal.withSets(sets));
    }

    void rest(Duration rest) {
        change(proposal -> proposal.withRest(rest));
    }

    /// @param length null for what is usual
    void getReady(@Nullable Duration length) {
        change(proposal -> proposal.withGetReady(length));
    }

    /// Keeps the routine as it stands, if nothing speaks against it.
    void save() {
        if (!editor.get().saveReason().isEmpty()) {
            return;
        }
        var from = selected.get();
        var draft = draft();
        var id = draft.isNew()
                ? catalogue.getValue().freeId(draft.proposal().name())
                : draft.proposal().id();
        var kept = draft.toKeep(id);
        background.tell(() -> verbs.save(kept), () -> saved(from, kept), this::failed);
    }

    private void saved(String from, OwnRoutine kept) {
        drafts.remove(from);
        if (selected.get().equals(from)) {
            selected.set(kept.id());
        }
        catalogue.setValue(catalogue.getValue().with(kept));
        refresh();
    }

    /// Starts the routine as it stands, saved or not.
    void tryOut() {
        if (editor.get().tryReason().isEmpty()) {
            var proposal = draft().proposal();
            var id = proposal.id().isEmpty() ? catalogue.getValue().freeId(proposal.name()) : proposal.id();
            verbs.tryOut(proposal.withIdAndName(id, proposal.name()).routine());
        }
    }

    /// Back to what is kept; with nothing unsaved, back to what came with the program.
    void back() {
        var draft = draft();
        if (draft.isChanged() && drafts.remove(selected.get()) != null) {
            refresh();
        } else if (draft.kept() != null) {
            remove(
                    draft.kept(),
                    words.get("routines.restored", draft.kept().routine().name()));
        }
    }

    /// Removes a routine of the person's own, and offers to take that back; a new one is simply gone.
    void remove() {
        var draft = draft();
        if (draft.isNew()) {
            drafts.remove(NEW);
            refresh();
        } else if (draft.kept() != null) {
            remove(
                    draft.kept(),
                    words.get("routines.removed", draft.kept().routine().name()));
        }
    }

    private void remove(OwnRoutine kept, String done) {
        background.tell(
                () -> verbs.remove(kept.id()),
                () -> {
                    drafts.remove(kept.id());
                    catalogue.setValue(catalogue.getValue().without(kept.id()));
                    shell.offer(new Undo(done, () -> takeBack(kept)));
                },
                this::failed);
    }

    private void takeBack(OwnRoutine kept) {
        background.tell(() -> verbs.save(kept), () -> saved(kept.id(), kept), this::failed);
    }

    /// Looks at `file`, shows what it holds and asks whether to add it.
    public void read(Path file) {
        background.ask(() -> verbs.read(file), held -> ask(file, held), this::failed);
    }

    private void ask(Path file, RoutineFile held) {
        var replaces = held instanceof RoutineFile.Sound(var routine)
                ? catalogue.getValue().named(routine.id()).orElse(null)
                : null;
        question.set(notices.question(file, held, replaces, this::add, () -> question.set(null)));
    }

    private void add(OwnRoutine routine) {
        question.set(null);
        background.tell(
                () -> verbs.save(routine),
                () -> {
                    saved(routine.id(), routine);
                    adopt(routine);
                    select(routine.id());
                },
                this::failed);
    }

    /// Its author says how often.
    private void adopt(OwnRoutine routine) {
        var days = routine.daysAWeek();
        if (days != null) {
            var practice = settings.getValue().practice();
            settings.setValue(settings.getValue().withPractice(practice.withWeeklyGoal(days)));
        }
    }

    /// A name for the file of the routine in the editor.
    String suggestedName() {
        return (draft().isNew()
                        ? catalogue.getValue().freeId(draft().proposal().name())
                        : draft().proposal().id())
                + RoutineDialog.SUFFIX;
    }

    /// Writes the routine as it stands to `file`.
    void write(Path file) {
        if (editor.get().objections().isEmpty()) {
            var id = draft().isNew()
                    ? catalogue.getValue().freeId(draft().proposal().name())
                    : draft().proposal().id();
            var kept = draft().toKeep(id);
            background.tell(
                    () -> verbs.write(file, kept),
                    () -> shell.tell(notices.written(kept, file, this::dismiss)),
                    this::failed);
        }
    }

    private void dismiss() {
        shell.withdraw(RoutineNotices.FILE);
    }

    private void failed(StorageFailure failure) {
        shell.tell(notices.failed(failure, this::dismiss));
    }
}
