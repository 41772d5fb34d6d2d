package dev.plumbline.ui.learn;

import dev.plumbline.words.Words;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What there is to read about the hang, a page at a time.
public final class LearnViewModel {
    private static final List<Page> PAGES = List.of(Page.values());

    private final Words words;
    private final Runnable cards;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.STEPS);

    /// @param cards opens the cards before the first hang once more
    public LearnViewModel(Words words, Runnable cards) {
        this.words = words;
        this.cards = cards;
    }

    ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    static List<Page> pages() {
        return PAGES;
    }

    public void open(Page wanted) {
        page.set(wanted);
    }

    /// The page after this one; the last one stays.
    public void next() {
        page.set(PAGES.get(Math.min(PAGES.size() - 1, PAGES.indexOf(page.get()) + 1)));
    }

    /// The page before this one; the first one stays.
    public void previous() {
        page.set(PAGES.get(Math.max(0, PAGES.indexOf(page.get()) - 1)));
    }

    boolean isFirst() {
        return page.get() == PAGES.getFirst();
    }

    boolean isLast() {
        return page.get() == PAGES.getLast();
    }

    /// Where among the pages one is, in words.
    String place() {
        return words.get("learn.place", PAGES.indexOf(page.get()) + 1, PAGES.size());
    }

    String title(Page of) {
        return words.get("learn." + of);
    }

    /// What a page says, paragraph by paragraph.
    List<String> paragraphs(Page of) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> "learn." + of + "." + number)
                .takeWhile(words.bundle()::containsKey)
                .map(words::get)
                .toList();
    }

    /// The one line in the voice of an atlas, or empty.
    String note(Page of) {
        return optional("learn." + of + ".note");
    }

    /// Where a page has it from, or empty.
    String sources(Page of) {
        return optional("learn." + of + ".from");
    }

    private String optional(String key) {
        return words.bundle().containsKey(key) ? words.get(key) : "";
    }

    /// The signs that mean: stop and land.
    List<String> stopSigns() {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(sign -> words.get("stop." + sign))
                .toList();
    }

    /// Opens the cards before the first hang once more.
    public void openCards() {
        cards.run();
    }
}
