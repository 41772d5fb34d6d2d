package dev.plumbline.ui.settings;

import dev.plumbline.routine.Bar;
import dev.plumbline.settings.Practice;
import dev.plumbline.settings.Settings;
import dev.plumbline.ui.BarForm;
import dev.plumbline.ui.ShellViewModel;
import dev.plumbline.ui.Undo;
import dev.plumbline.words.Words;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The bars that the person hangs from, by name. A bar that is changed asks both its questions again.
public final class BarsViewModel {
    private final Property<Settings> settings;
    private final ShellViewModel shell;
    private final Words words;
    private final BarForm form = new BarForm();
    private final ObservableList<BarLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper asks = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper("");
    private @Nullable Bar changing;
    private boolean asked;

    /// @param shell offers to take a removal back
    public BarsViewModel(Property<Settings> settings, ShellViewModel shell, Words words) {
        this.settings = settings;
        this.shell = shell;
        this.words = words;
        settings.subscribe(this::render);
        form.completeProperty().subscribe(this::complain);
        form.nameProperty().subscribe(this::complain);
    }

    private void render(Settings all) {
        var practice = all.practice();
        var fresh = practice.bars().stream()
                .map(bar -> new BarLine(bar, meaning(bar), bar.name().equals(practice.bar())))
                .toList();
        if (!lines.equals(fresh)) {
            lines.setAll(fresh);
        }
        asks.set(asked || fresh.isEmpty());
    }

    private String meaning(Bar bar) {
        return words.get("bar.mount." + bar.mount()) + ", "
                + words.get("bar.reach." + bar.reach()).toLowerCase(Locale.ROOT);
    }

    ObservableList<BarLine> lines() {
        return lines;
    }

    BarForm form() {
        return form;
    }

    /// True while the questions about a bar stand open.
    ReadOnlyBooleanProperty asksProperty() {
        return asks.getReadOnlyProperty();
    }

    /// Why the bar that is described cannot be kept yet, or empty.
    ReadOnlyStringProperty reasonProperty() {
        return reason.getReadOnlyProperty();
    }

    void use(Bar bar) {
        save(practice().withBars(practice().bars(), bar.name()));
    }

    /// Opens the questions about a further bar.
    void add() {
        ask(null, words.get("bar.name.next", practice().bars().size() + 1));
    }

    /// Opens them about `bar`, which keeps its name but no answer.
    public void change(Bar bar) {
        ask(bar, bar.name());
    }

    private void ask(@Nullable Bar about, String name) {
        changing = about;
        asked = true;
        form.clear(name);
        asks.set(true);
        complain();
    }

    /// Closes the questions, but for the first bar; everything is as it was.
    void leave() {
        changing = null;
        asked = false;
        asks.set(lines.isEmpty());
    }

    private void complain() {
        var taken = practice().bars().stream()
                .filter(Predicate.not(bar -> bar.equals(changing)))
                .anyMatch(bar -> bar.name().equals(form.nameProperty().get().strip()));
        if (taken) {
            reason.set(words.get("settings.bar.taken"));
        } else {
            reason.set(form.completeProperty().get() ? "" : words.get("bar.incomplete"));
        }
    }

    /// Keeps the bar that was described: a further one comes into use, a changed one stays as used as it was.
    void keep() {
        if (!reason.get().isEmpty()) {
            return;
        }
        form.bar().ifPresent(described -> {
            var bars = new ArrayList<>(practice().bars());
            var old = changing;
            var inUse = old == null || old.name().equals(practice().bar())
                    ? described.name()
                    : practice().bar();
            if (old == null) {
                bars.add(described);
            } else {
                bars.replaceAll(bar -> bar.equals(old) ? described : bar);
            }
            leave();
            save(practice().withBars(bars, inUse));
        });
    }

    /// Removes `bar`, which can be taken back for a moment; then none is in use if it was this one.
    void remove(Bar bar) {
        var before = practice();
        var bars = before.bars().stream().filter(Predicate.not(bar::equals)).toList();
        save(before.withBars(bars, bar.name().equals(before.bar()) ? null : before.bar()));
        var used = bar.name().equals(before.bar());
        shell.offer(new Undo(words.get("settings.bar.removed", bar.name()), () -> bringBack(bar, used)));
    }

    private void bringBack(Bar bar, boolean used) {
        var now = practice();
        if (now.bars().stream().noneMatch(known -> known.name().equals(bar.name()))) {
            var bars = new ArrayList<>(now.bars());
            bars.add(bar);
            save(now.withBars(bars, used && now.bar() == null ? bar.name() : now.bar()));
        }
    }

    private Practice practice() {
        return settings.getValue().practice();
    }

    private void save(Practice practice) {
        settings.setValue(settings.getValue().withPractice(practice));
    }
}
