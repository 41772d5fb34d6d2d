package dev.plumbline.ui.history;

import dev.plumbline.history.Entry;
import dev.plumbline.routine.Grip;
import dev.plumbline.trend.Selection;
import dev.plumbline.trend.Zoom;
import dev.plumbline.words.Words;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What of the history the person looks at, and what there is to choose from.
public final class FilterViewModel {
    private final Words words;
    private final ObjectProperty<Viewing> viewing;
    private final ObservableList<Choice<String>> routines = FXCollections.observableArrayList();
    private final ObservableList<Choice<String>> bars = FXCollections.observableArrayList();
    private final ObservableList<Choice<String>> tags = FXCollections.observableArrayList();
    private final List<Choice<Grip>> grips;

    FilterViewModel(Words words, Year year) {
        this.words = words;
        viewing = new SimpleObjectProperty<>(new Viewing(Selection.ALL, Zoom.THREE_MONTHS, year));
        grips = List.of(
                any("history.filter.grip"),
                new Choice<>(Grip.RELAXED, words.get("history.filter.grip.RELAXED")),
                new Choice<>(Grip.FIRM, words.get("history.filter.grip.FIRM")));
        offer(new Offers(Map.of(), List.of(), List.of()));
    }

    /// The routines, bars and tags that there are.
    record Offers(Map<String, String> routines, Collection<String> bars, Collection<String> tags) {
        static Offers of(Collection<Entry> entries) {
            var routines = new TreeMap<String, String>();
            var bars = new TreeSet<String>();
            var tags = new TreeSet<String>();
            for (var entry : entries) {
                var performed = entry.routine();
                if (performed != null) {
                    routines.put(performed.id(), performed.name().isBlank() ? performed.id() : performed.name());
                }
                var bar = entry.bar();
                if (bar != null) {
                    bars.add(bar.name());
                }
                tags.addAll(entry.tags());
            }
            return new Offers(routines, bars, tags);
        }
    }

    private <T> Choice<T> any(String key) {
        return new Choice<>(null, words.get(key));
    }

    void offer(Offers offers) {
        fill(
                routines,
                any("history.filter.routine"),
                offers.routines().entrySet().stream().map(known -> new Choice<>(known.getKey(), known.getValue())));
        fill(bars, any("history.filter.bar"), offers.bars().stream().map(bar -> new Choice<>(bar, bar)));
        fill(tags, any("history.filter.tag"), offers.tags().stream().map(tag -> new Choice<>(tag, tag)));
    }

    private static void fill(ObservableList<Choice<String>> list, Choice<String> any, Stream<Choice<String>> choices) {
        var wanted = Stream.concat(Stream.of(any), choices).toList();
        if (!list.equals(wanted)) {
            list.setAll(wanted);
        }
    }

    ObjectProperty<Viewing> viewingProperty() {
        return viewing;
    }

    Selection selection() {
        return viewing.get().selection();
    }

    void select(Selection selection) {
        viewing.set(viewing.get().withSelection(selection));
    }

    void zoom(Zoom zoom) {
        viewing.set(viewing.get().withZoom(zoom));
    }

    void year(Year year) {
        viewing.set(viewing.get().withYear(year));
    }

    /// Looks at one day alone, or at everything again where it is that day already.
    void day(LocalDate day) {
        var alone = selection().withDays(day, day);
        select(alone.equals(selection()) ? selection().withDays(null, null) : alone);
    }

    void clear() {
        select(Selection.ALL);
    }

    ObservableList<Choice<String>> routines() {
        return routines;
    }

    ObservableList<Choice<String>> bars() {
        return bars;
    }

    ObservableList<Choice<String>> tags() {
        return tags;
    }

    List<Choice<Grip>> grips() {
        return grips;
    }
}
