package dev.plumbline.ui.today;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Entry;
import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Catalogue;
import dev.plumbline.routine.Routine;
import dev.plumbline.settings.Practice;
import dev.plumbline.settings.Settings;
import dev.plumbline.ui.BarForm;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Today: what would start now, how the back feels beforehand, and what the last days were like.
///
/// Nothing is preselected. After a stop sign, a slipping grip or a back that felt clearly worse, Start asks for a day
/// before it starts.
public final class TodayViewModel {
    private static final Duration REST = Duration.ofHours(24);

    private final Property<Settings> settings;
    private final Words words;
    private final Consumer<Start> starter;
    private final Runnable logger;
    private final AdviceWays ways;
    private final BarForm barForm = new BarForm();
    private final ReadOnlyObjectWrapper<TodayState> state;
    private final ReadOnlyBooleanWrapper asksForBar = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Entry> asksBecause = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Integer> before = new SimpleObjectProperty<>();
    private Catalogue catalogue = Catalogue.BUILT_IN;
    private @Nullable Routine trial;
    private Archive archive;
    private ZonedDateTime now;

    /// Today as it stands at `now`.
    ///
    /// @param settings read, and written when the person chooses a routine or a bar
    /// @param starter begins a session
    /// @param logger lets the person note how the back feels without one
    /// @param ways where advice leads to
    public TodayViewModel(
            Property<Settings> settings,
            Archive archive,
            ZonedDateTime now,
            Words words,
            Consumer<Start> starter,
            Runnable logger,
            AdviceWays ways) {
        this.settings = settings;
        this.archive = archive;
        this.now = now;
        this.words = words;
        this.starter = starter;
        this.logger = logger;
        this.ways = ways;
        this.state = new ReadOnlyObjectWrapper<>(current());
        barForm.clear(words.get("bar.name.first"));
        asksForBar.set(state.get().needsBar());
        settings.subscribe(this::refresh);
    }

    ReadOnlyObjectProperty<TodayState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// True while the questions about a bar stand open.
    ReadOnlyBooleanProperty asksForBarProperty() {
        return asksForBar.getReadOnlyProperty();
    }

    /// The session because of which Start waits for a second word, while it does.
    ReadOnlyObjectProperty<@Nullable Entry> asksBecauseProperty() {
        return asksBecause.getReadOnlyProperty();
    }

    /// How the back feels right now, or null.
    public ObjectProperty<@Nullable Integer> beforeProperty() {
        return before;
    }

    BarForm barForm() {
        return barForm;
    }

    /// Shows the history as it is at `moment`.
    public void render(Archive entries, ZonedDateTime moment) {
        archive = entries;
        now = moment;
        asksBecause.set(null);
        refresh();
    }

    /// Offers these routines from now on.
    public void offer(Catalogue routines) {
        catalogue = routines;
        refresh();
    }

    private void refresh() {
        state.set(current());
        asksForBar.set(state.get().needsBar());
    }

    private Routine wanted() {
        return trial == null ? Offer.chosen(practice(), catalogue) : trial;
    }

    private TodayState current() {
        return TodayState.of(settings.getValue(), catalogue.all(), wanted(), archive, now, words);
    }

    /// Starts, unless something stands in the way; for a day after a reason to rest it asks first.
    public void start() {
        if (state.get().canStart() && asksBecause.get() == null) {
            reasonToRest().ifPresentOrElse(asksBecause::set, this::startNow);
        }
    }

    /// Starts although rest is advised.
    void startAnyway() {
        if (asksBecause.get() != null) {
            startNow();
        }
    }

    /// Starts `routine`, kept or not, in the place of the chosen one.
    ///
    /// @return false where Today asks something first
    public boolean tryOut(Routine routine) {
        attempt(routine);
        start();
        return trial == null;
    }

    /// Starts `routine` without a question, for who asked for it by its name and for nothing else.
    ///
    /// @return false where nothing can start: then it is what Today offers, and Today says why
    public boolean startAtOnce(Routine routine) {
        attempt(routine);
        startNow();
        return trial == null;
    }

    /// What was asked about another routine is not asked any more.
    private void attempt(Routine routine) {
        trial = routine;
        asksBecause.set(null);
        refresh();
    }

    private void startNow() {
        if (state.get().offer() instanceof Offer.Ready(var routine, var bar, var _)) {
            asksBecause.set(null);
            trial = null;
            starter.accept(new Start(routine, bar, before.get()));
            before.set(null);
            refresh();
        }
    }

    /// The person rather rests.
    public void notToday() {
        trial = null;
        asksBecause.set(null);
        refresh();
    }

    /// Notes how the back feels, without a hang.
    public void justLog() {
        logger.run();
    }

    /// Does what is advised: takes the routine that is offered, or shows what there is to read.
    public void follow() {
        var counsel = state.get().counsel();
        if (counsel == null) {
            return;
        }
        var offer = counsel.advice().offer();
        if (offer != null) {
            take(offer);
        } else {
            switch (counsel.advice().topic()) {
                case LANDING, FIRST_HANG -> ways.practiseLanding();
                case ASK_FIRST, CHECK_BAR, SIGN -> ways.readWhenToStop();
                case SLIPPING, ALL_OUT, LONGER -> {}
            }
        }
    }

    private void take(Routine offer) {
        if (!Counsel.comesAsIs(offer)) {
            ways.keep(offer);
        }
        choose(offer);
    }

    /// No such advice any more.
    public void refuse() {
        var counsel = state.get().counsel();
        if (counsel != null) {
            var refused = new HashSet<>(settings.getValue().refusedAdvice());
            refused.add(counsel.advice().topic().id());
            settings.setValue(settings.getValue().withRefusedAdvice(refused));
        }
    }

    /// Shows where a newcomer practises the landing, feet on the floor.
    public void practiseLanding() {
        ways.practiseLanding();
    }

    /// Takes `routine` from now on.
    public void choose(Routine routine) {
        trial = null;
        save(practice().withRoutine(routine.id()));
        refresh();
    }

    /// Hangs on `bar`, one of the known ones, from now on.
    public void use(Bar bar) {
        save(practice().withBars(practice().bars(), bar.name()));
    }

    /// Opens the questions about another bar.
    public void askForBar() {
        barForm.clear(words.get("bar.name.next", practice().bars().size() + 1));
        asksForBar.set(true);
    }

    /// Closes them again; without any bar they stay open.
    public void keepBars() {
        asksForBar.set(state.get().needsBar());
    }

    /// Hangs on the bar that was described, in the place of an older one of that name.
    public void addBar() {
        barForm.bar().ifPresent(added -> {
            var bars = new ArrayList<>(practice().bars());
            bars.removeIf(known -> known.name().equals(added.name()));
            bars.add(added);
            save(practice().withBars(bars, added.name()));
        });
    }

    /// The last reason of the day, a stop sign before any other.
    private Optional<Entry> reasonToRest() {
        var since = now.minus(REST).toInstant();
        return archive.entries().stream()
                .filter(Entry::advisesRest)
                .filter(entry -> entry.startedAt().toInstant().isAfter(since))
                .max(Comparator.comparing((Entry entry) -> !entry.signs().isEmpty())
                        .thenComparing(entry -> entry.startedAt().toInstant()));
    }

    private Practice practice() {
        return settings.getValue().practice();
    }

    private void save(Practice practice) {
        settings.setValue(settings.getValue().withPractice(practice));
    }
}
