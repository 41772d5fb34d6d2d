package dev.plumbline.ui.safety;

import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Reach;
import dev.plumbline.routine.Routines;
import dev.plumbline.routine.Swing;
import dev.plumbline.settings.Lengths;
import dev.plumbline.settings.Practice;
import dev.plumbline.settings.Settings;
import dev.plumbline.settings.TextSize;
import dev.plumbline.words.Words;
import java.util.ArrayList;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The three cards before the first hang: who asks first, on which bar, for how long.
///
/// Nothing is answered beforehand, and nothing is kept before the last card is finished.
public final class SafetyViewModel {
    private final Property<Settings> settings;
    private final Words words;
    private final Ways ways;
    private final ReadOnlyObjectWrapper<Card> card = new ReadOnlyObjectWrapper<>(Card.CLINICIAN);
    private final ObjectProperty<@Nullable Mount> mount = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Reach> reach = new SimpleObjectProperty<>();
    private final StringProperty height = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Lengths> unit;
    private final ObjectProperty<@Nullable Ability> ability = new SimpleObjectProperty<>();
    private final BooleanBinding heightFits;
    private final BooleanBinding barAnswered;
    private final StringBinding consequence;
    private final StringBinding meaning;

    /// The cards, in their order.
    enum Card {
        CLINICIAN,
        BAR,
        ABILITY
    }

    /// Where the cards lead.
    public interface Ways {
        /// All three were answered.
        void finished();

        /// The person rather asks somebody first: nothing starts.
        void notToday();
    }

    public SafetyViewModel(Property<Settings> settings, Words words, Ways ways) {
        this.settings = settings;
        this.words = words;
        this.ways = ways;
        unit = new SimpleObjectProperty<>(settings.getValue().look().lengths());
        heightFits = Bindings.createBooleanBinding(
                () -> height.get().isBlank() || Height.of(height.get(), unit()).isPresent(), height, unit);
        barAnswered = Bindings.createBooleanBinding(
                () -> mount.get() != null && reach.get() != null && heightFits.get(), mount, reach, heightFits);
        consequence = Bindings.createStringBinding(this::sentence, mount, reach);
        meaning = Bindings.createStringBinding(this::meaning, reach);
        unit.addListener((_, was, is) -> convert(was, is));
    }

    /// Opens the first card; what was answered at an earlier time stands there as it was answered.
    public void begin() {
        var practice = practice();
        var bar = practice.barInUse();
        mount.set(bar.map(Bar::mount).orElse(null));
        reach.set(bar.map(Bar::reach).orElse(null));
        var stature = practice.stature();
        unit.set(settings.getValue().look().lengths());
        height.set(stature == null ? "" : new Height(stature).text(unit()));
        ability.set(null);
        card.set(Card.CLINICIAN);
    }

    ReadOnlyObjectProperty<Card> cardProperty() {
        return card.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable Mount> mountProperty() {
        return mount;
    }

    public ObjectProperty<@Nullable Reach> reachProperty() {
        return reach;
    }

    StringProperty heightProperty() {
        return height;
    }

    ObjectProperty<@Nullable Lengths> unitProperty() {
        return unit;
    }

    public ObjectProperty<@Nullable Ability> abilityProperty() {
        return ability;
    }

    /// True where a height was typed that a person can have, or none.
    BooleanBinding heightFitsProperty() {
        return heightFits;
    }

    /// True once both rows about the bar have an answer, and no height is in the way.
    BooleanBinding barAnsweredProperty() {
        return barAnswered;
    }

    /// What the two answers mean, in one line; before that, what is still wanted.
    StringBinding consequenceProperty() {
        return consequence;
    }

    /// What the guess at how long one can hang is for: the routine to begin with, or what stands in its place on this
    /// bar.
    StringBinding meaningProperty() {
        return meaning;
    }

    /// The next card, if this one is answered; after the last one, all is kept.
    public void goOn() {
        switch (card.get()) {
            case CLINICIAN -> card.set(Card.BAR);
            case BAR -> {
                if (barAnswered.get()) {
                    card.set(Card.ABILITY);
                }
            }
            case ABILITY -> finish();
        }
    }

    /// The card before this one.
    public void back() {
        switch (card.get()) {
            case CLINICIAN -> {}
            case BAR -> card.set(Card.CLINICIAN);
            case ABILITY -> card.set(Card.BAR);
        }
    }

    /// Leaves with nothing started and nothing kept.
    public void notToday() {
        ways.notToday();
    }

    /// Takes `size` for all that is read on paper, at once.
    void read(TextSize size) {
        var now = settings.getValue();
        if (size != now.look().textSize()) {
            settings.setValue(now.withLook(now.look().withTextSize(size)));
        }
    }

    /// The size that is chosen, here or with the keys that work everywhere.
    ObservableValue<TextSize> textSize() {
        return settings.map(all -> all.look().textSize());
    }

    private void finish() {
        var guess = ability.get();
        var held = mount.get();
        var below = reach.get();
        if (guess == null || held == null || below == null) {
            return;
        }
        var practice = practice();
        var name = practice.barInUse().map(Bar::name).orElse(words.get("bar.name.first"));
        var bars = new ArrayList<>(practice.bars());
        bars.removeIf(known -> known.name().equals(name));
        bars.add(new Bar(name, held, below));
        var answered = practice.withBars(bars, name)
                .withRoutine(guess.routine().id())
                .withStature(Height.of(height.get(), unit()).map(Height::metres).orElse(null));
        var now = settings.getValue();
        settings.setValue(now.withPractice(answered)
                .withLook(now.look().withLengths(unit()))
                .withFirstRunDone(true));
        ways.finished();
    }

    private String sentence() {
        var held = mount.get();
        var below = reach.get();
        if (held == null || below == null) {
            return words.get("safety.bar.choose");
        }
        var bar = new Bar("", held, below);
        return words.get("safety.mount." + held + "." + swings(bar)) + " " + words.get("safety.reach." + below);
    }

    private String meaning() {
        var instead = Routines.LOWBAR;
        return reach.get() == Reach.KNEES
                ? words.get("safety.long.lowbar", instead.name(), instead.sets(), words.span(instead.setLength()))
                : words.get("safety.long.hint");
    }

    /// What of the three ways to swing this bar takes; where the knees must bend, nobody swings.
    private static String swings(Bar bar) {
        if (bar.reach() == Reach.KNEES || bar.refuses(Swing.SIDE)) {
            return "none";
        }
        return bar.refuses(Swing.FORE_AFT) ? "side" : "all";
    }

    private void convert(@Nullable Lengths was, @Nullable Lengths is) {
        if (was != null && is != null) {
            Height.of(height.get(), was).ifPresent(known -> height.set(known.text(is)));
        }
    }

    private Lengths unit() {
        var chosen = unit.get();
        return chosen == null ? Lengths.CM : chosen;
    }

    private Practice practice() {
        return settings.getValue().practice();
    }
}
