package dev.plumbline.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LearnViewModelTest {
    private static final Pattern SOURCE = Pattern.compile("\\bS(\\d+)\\b");
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    private final List<String> opened = new ArrayList<>();
    private final LearnViewModel learn = new LearnViewModel(WORDS, () -> opened.add("cards"));

    @Test
    void itBeginsWithTheFourStepsAndGoesPageByPageToTheSources() {
        assertThat(learn.pageProperty().get()).isEqualTo(Page.STEPS);
        learn.previous();
        assertThat(learn.isFirst()).isTrue();

        for (var page : Page.values()) {
            assertThat(learn.pageProperty().get()).isEqualTo(page);
            learn.next();
        }
        assertThat(learn.isLast()).isTrue();
        assertThat(learn.place()).isEqualTo("15 of 15");
    }

    @ParameterizedTest
    @EnumSource(value = Page.class, names = "STEPS", mode = EnumSource.Mode.EXCLUDE)
    void everyPageHasATitleAndSomethingToSay(Page page) {
        assertThat(learn.title(page)).isNotBlank();
        assertThat(learn.paragraphs(page))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Page.class,
            names = {"STEPS", "SOURCES"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyPageSaysWhereItHasItFrom(Page page) {
        assertThat(learn.sources(page)).isNotBlank();
    }

    @Test
    void everySourceThatIsNamedIsListedAndNoOther() {
        var named = new TreeSet<String>();
        for (var page : Page.values()) {
            named.addAll(numbers(learn.sources(page)));
        }
        var listed = new TreeSet<String>();
        learn.paragraphs(Page.SOURCES).stream().skip(1).forEach(line -> listed.add(line.split(" ", 2)[0].substring(1)));

        assertThat(named).isEqualTo(listed);
    }

    /// What product and facts ask for, word by word where they give the words.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GRIP     | It means squeezing harder. The article says it stretches the lats and teres major more; we found no source.
            CHIN     | In physiotherapy “chin tuck” is another movement
            SWING    | Several trainers call it a common mistake. We found no study of either.
            LANDING  | Nobody has tested that.
            PARTNER  | No source beyond the article supports it
            LOW_BAR  | Yes. Feet on the floor, bend the knees, let the bar take as much as you like.
            FLOOR    | crook lying, or constructive rest
            FLOOR    | A crack is no sign of success.
            WEIGHTS  | Plumbline does not guide it
            SMALL    | It is small.
            SMALL    | Many people feel looser afterwards; it usually fades.
            KNOWN    | no trial at all
            STOP     | Call your emergency number
            """)
    void whatMustBeToldIsTold(Page page, String words) {
        assertThat(String.join(" ", learn.paragraphs(page))).contains(words);
    }

    @Test
    void theFirstCardsCanBeOpenedAgain() {
        learn.openCards();

        assertThat(opened).containsExactly("cards");
    }

    private static Set<String> numbers(String sources) {
        var numbers = new TreeSet<String>();
        SOURCE.matcher(sources).results().forEach(found -> numbers.add(found.group(1)));
        return numbers;
    }
}
