package dev.plumbline.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Reach;
import dev.plumbline.ui.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
    private static final Pattern IN_FXML = Pattern.compile("\"%([a-zA-Z0-9.-]+)\"");
    private static final Pattern IN_JAVA = Pattern.compile("words\\.get\\(\\s*\"([a-zA-Z0-9.-]*[a-zA-Z0-9])\"");
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @Test
    void argumentsAreFilledIn() {
        assertThat(WORDS.get("today.feel.both", 6, 8)).isEqualTo("Back 6, then 8.");
    }

    @Test
    void aKeyThatDoesNotExistIsAnError() {
        assertThatThrownBy(() -> WORDS.get("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    @ParameterizedTest
    @CsvSource({"PT45S, 45 s", "PT44.6S, 45 s", "PT99S, 99 s", "PT3M10S, 3 min 10 s", "PT4M, 4 min", "PT3M59.5S, 4 min"
    })
    void aLengthOfTimeReadsAsItIsSaid(Duration length, String said) {
        assertThat(WORDS.span(length)).isEqualTo(said);
    }

    @Test
    void everyDayOfAYearReadsAsInJava() {
        var written = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
        LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2025, 1, 1))
                .forEach(day -> assertThat(WORDS.day(day)).isEqualTo(day.format(written)));
    }

    @Test
    void aLanguageWithoutTranslationReadsEnglish() {
        assertThat(Words.in(Locale.forLanguageTag("tlh")).get("nav.today")).isEqualTo("Today");
    }

    @ParameterizedTest
    @MethodSource
    void everyKeyInUseExists(String key) {
        assertThat(WORDS.bundle().containsKey(key)).as(key).isTrue();
    }

    static Stream<String> everyKeyInUseExists() {
        var keys = new TreeSet<String>();
        sources(Path.of("src", "main", "resources"), ".fxml").forEach(file -> collect(file, IN_FXML, keys));
        sources(Path.of("src", "main", "java"), ".java").forEach(file -> collect(file, IN_JAVA, keys));
        return keys.stream();
    }

    @ParameterizedTest
    @MethodSource
    void everyValueThatIsNamedByItsOwnNameHasAWord(String key) {
        assertThat(WORDS.get(key)).isNotBlank();
    }

    static Stream<String> everyValueThatIsNamedByItsOwnNameHasAWord() {
        return Stream.of(
                        Stream.of(Phase.values()).map(phase -> "phase." + phase),
                        Stream.of(Mount.values()).map(mount -> "bar.mount." + mount),
                        Stream.of(Reach.values()).map(reach -> "bar.reach." + reach),
                        Stream.of(Place.values()).map(Place::nameKey))
                .flatMap(keys -> keys);
    }

    @ParameterizedTest
    @MethodSource
    void noTextNeedsQuoting(String key) {
        assertThat(WORDS.get(key)).doesNotContain("'");
    }

    static Stream<String> noTextNeedsQuoting() {
        return WORDS.bundle().keySet().stream().sorted();
    }

    private static List<Path> sources(Path folder, String suffix) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collect(Path file, Pattern use, Set<String> keys) {
        try {
            use.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
