package dev.plumbline.ui.edit;

import dev.plumbline.history.Effort;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Feel;
import dev.plumbline.history.Performed;
import dev.plumbline.history.Sign;
import dev.plumbline.history.Source;
import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import dev.plumbline.routine.Swing;
import dev.plumbline.routine.Variants;
import dev.plumbline.session.HungSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/// An entry that is open: its fields as they are typed, and the entry they make, where they make one.
public final class EditViewModel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TYPED_TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final String OWN = "own";

    private final Entry entry;
    private final boolean fresh;
    private final List<Bar> bars;
    private final EditVerbs verbs;
    private final ObjectProperty<@Nullable LocalDate> date;
    private final StringProperty time;
    private final StringProperty routine;
    private final ObjectProperty<@Nullable Bar> bar;
    private final ObservableList<SetForm> sets;
    private final ObjectProperty<@Nullable Integer> before;
    private final ObjectProperty<@Nullable Integer> after;
    private final ObjectProperty<@Nullable Integer> nextMorning;
    private final ObjectProperty<@Nullable Effort> effort;
    private final ObservableSet<Sign> signs;
    private final StringProperty tags;
    private final StringProperty note;
    private final ObjectProperty<@Nullable Problem> problem = new SimpleObjectProperty<>();

    /// What keeps the fields from making an entry.
    enum Problem {
        DATE,
        TIME,
        SECONDS,
        NOTE
    }

    /// @param fresh true for one that is not in the history yet
    /// @param bars those there are to choose from
    public EditViewModel(Entry entry, boolean fresh, List<Bar> bars, EditVerbs verbs) {
        this.entry = entry;
        this.fresh = fresh;
        this.verbs = verbs;
        this.bars = Stream.concat(Optional.ofNullable(entry.bar()).stream(), bars.stream())
                .distinct()
                .toList();
        var at = entry.startedAt();
        date = new SimpleObjectProperty<>(at.toLocalDate());
        time = new SimpleStringProperty(at.format(TIME));
        routine = new SimpleStringProperty(name(entry.routine()));
        bar = new SimpleObjectProperty<>(entry.bar());
        sets = FXCollections.observableArrayList(
                entry.sets().stream().map(SetForm::new).toList());
        before = new SimpleObjectProperty<>(entry.feel().before());
        after = new SimpleObjectProperty<>(entry.feel().after());
        nextMorning = new SimpleObjectProperty<>(entry.feel().nextMorning());
        effort = new SimpleObjectProperty<>(entry.effort());
        signs = FXCollections.observableSet(new TreeSet<>(entry.signs()));
        tags = new SimpleStringProperty(String.join(", ", entry.tags()));
        note = new SimpleStringProperty(entry.note());
        if (fresh && entry.source() == Source.BY_HAND && sets.isEmpty()) {
            sets.add(SetForm.elsewhere());
        }
    }

    private static String name(@Nullable Performed performed) {
        if (performed == null) {
            return "";
        }
        return performed.name().isBlank() ? performed.id() : performed.name();
    }

    Entry entry() {
        return entry;
    }

    boolean isFresh() {
        return fresh;
    }

    List<Bar> bars() {
        return bars;
    }

    ObjectProperty<@Nullable LocalDate> dateProperty() {
        return date;
    }

    StringProperty timeProperty() {
        return time;
    }

    StringProperty routineProperty() {
        return routine;
    }

    ObjectProperty<@Nullable Bar> barProperty() {
        return bar;
    }

    ObservableList<SetForm> sets() {
        return sets;
    }

    ObjectProperty<@Nullable Integer> beforeProperty() {
        return before;
    }

    ObjectProperty<@Nullable Integer> afterProperty() {
        return after;
    }

    ObjectProperty<@Nullable Integer> nextMorningProperty() {
        return nextMorning;
    }

    ObjectProperty<@Nullable Effort> effortProperty() {
        return effort;
    }

    ObservableSet<Sign> signs() {
        return signs;
    }

    StringProperty tagsProperty() {
        return tags;
    }

    StringProperty noteProperty() {
        return note;
    }

    /// Why nothing was saved, or null.
    ObjectProperty<@Nullable Problem> problemProperty() {
        return problem;
    }

    void toggle(Sign sign) {
        if (!signs.remove(sign)) {
            signs.add(sign);
        }
    }

    void addSet() {
        sets.add(SetForm.elsewhere());
    }

    void removeSet(SetForm set) {
        sets.remove(set);
    }

    /// Keeps the entry, or says what is wrong with it.
    void save() {
        problem.set(null);
        var moment = moment();
        var hung = hung();
        if (note.get().length() > Entry.LONGEST_NOTE) {
            problem.set(Problem.NOTE);
        }
        if (problem.get() == null && moment.isPresent() && hung.isPresent()) {
            verbs.save(changed(moment.get(), hung.get()));
        }
    }

    void cancel() {
        verbs.cancel();
    }

    private Entry changed(OffsetDateTime at, List<HungSet> hung) {
        return entry.withStartedAt(at, entry.zone())
                .withRoutine(performed())
                .withBar(bar.get())
                .withSets(hung)
                .withFeel(new Feel(before.get(), after.get(), nextMorning.get()))
                .withEffort(effort.get())
                .withSigns(signs)
                .withTags(typedTags())
                .withNote(note.get().strip());
    }

    /// The typed time in the zone of the entry; the second and the offset of an hour that comes twice stay.
    private Optional<OffsetDateTime> moment() {
        var was = entry.startedAt();
        var day = date.get();
        if (day == null) {
            problem.set(Problem.DATE);
            return Optional.empty();
        }
        try {
            var typed = LocalTime.parse(time.get().strip(), TYPED_TIME);
            if (day.equals(was.toLocalDate()) && typed.format(TIME).equals(was.format(TIME))) {
                return Optional.of(was);
            }
            var changed = in(day.atTime(typed), was);
            if (changed.getYear() < Entry.FIRST_YEAR || changed.getYear() > Entry.LAST_YEAR) {
                problem.set(Problem.DATE);
                return Optional.empty();
            }
            return Optional.of(changed);
        } catch (DateTimeException _) {
            problem.set(Problem.TIME);
            return Optional.empty();
        }
    }

    private OffsetDateTime in(LocalDateTime local, OffsetDateTime was) {
        try {
            return ZonedDateTime.ofLocal(local, ZoneId.of(entry.zone()), was.getOffset())
                    .toOffsetDateTime();
        } catch (DateTimeException unknownZone) {
            return local.atOffset(was.getOffset());
        }
    }

    private Optional<List<HungSet>> hung() {
        var all = new ArrayList<HungSet>();
        for (var form : sets) {
            var set = form.changed();
            if (set.isEmpty()) {
                problem.set(Problem.SECONDS);
                return Optional.empty();
            }
            all.add(set.get());
        }
        return Optional.of(all);
    }

    /// What was performed keeps its phases under another name; where nothing was, a name picks one of the routines,
    /// or is the person's own.
    private @Nullable Performed performed() {
        var typed = routine.get().strip();
        var was = entry.routine();
        if (was != null) {
            return typed.isEmpty() || typed.equals(name(was))
                    ? was
                    : new Performed(was.id(), typed, was.phases(), was.breath(), was.variants());
        }
        if (typed.isEmpty()) {
            return null;
        }
        return Routines.all().stream()
                .filter(known -> known.name().equalsIgnoreCase(typed))
                .filter(known -> !known.onFloor())
                .findFirst()
                .map(EditViewModel::unplanned)
                .orElseGet(() -> own(typed));
    }

    private static Performed unplanned(Routine known) {
        return new Performed(known.id(), known.name(), List.of(), known.breath(), known.variants());
    }

    private static Performed own(String name) {
        return new Performed(OWN, name, List.of(), Routines.OPEN.breath(), Variants.plain(Swing.OFF));
    }

    private List<String> typedTags() {
        return Arrays.stream(tags.get().split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }
}
