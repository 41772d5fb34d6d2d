package dev.plumbline.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adapter.file.LineTable;
import dev.plumbline.routine.Routines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing that this program says, writes or shows claims to do a body good, and nobody on a bar is told to let go or
/// to hold on.
class NeverSaidTest {
    private static final Pattern CLAIM = Pattern.compile(
            "\\bheals?\\b|\\bhealed\\b|\\bhealing\\b|\\bfixes\\b|decompress|\\breliev|\\brelief\\b|\\btreats?\\b"
                    + "|\\btreatment|\\bcures?\\b|\\brehydrat|\\bremed(y|ies)\\b|\\btherap|\\bguarantee|\\bproven\\b"
                    + "|\\bimproves?\\b|\\bimproved\\b|\\bit worked\\b|\\badds height|pain.?free|!",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ON_A_BAR = Pattern.compile(
            "\\blet go\\b|\\bdrop\\b|\\brelease|\\bpush on\\b|\\bone more\\b|\\bbest\\b|\\brecord\\b|\\bkeep going\\b"
                    + "|\\bdon.t give up\\b|\\bcome on\\b|\\bwell done\\b|\\bgood job\\b|\\bgreat\\b|\\bnice\\b"
                    + "|\\bexcellent\\b|\\bperfect\\b|\\balmost there\\b|\\bhold on\\b",
            Pattern.CASE_INSENSITIVE);

    /// Where such a word may stand, with the word and the reason.
    private static final Map<String, Allowed> ALLOWED = Map.of(
            "words safety.note", new Allowed("treat", "it is denied there"),
            "words learn.SOURCES.9", new Allowed("decompress", "it is part of the address of a source"));

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern CAPTION = Pattern.compile("!\\[([^\\]]*)]");

    private record Allowed(String word, String reason) {}

    @Test
    void nothingThatIsSaidClaimsToDoABodyGood() {
        var found = new TreeMap<String, String>();
        everything()
                .forEach((place, text) -> claim(text)
                        .filter(word -> !allows(place, word))
                        .ifPresent(word -> found.put(place, word + " in: " + text)));

        assertThat(found).isEmpty();
    }

    @Test
    void nobodyOnABarIsToldToLetGoOrToHoldOn() {
        var found = new TreeMap<String, String>();
        onABar().forEach((place, text) ->
                first(ON_A_BAR, text).ifPresent(word -> found.put(place, word + " in: " + text)));

        assertThat(found).isEmpty();
    }

    @Test
    void whatIsAllowedIsReallyThereAndHasAReason() {
        var everything = everything();

        assertThat(ALLOWED).allSatisfy((place, allowed) -> {
            assertThat(claim(everything.getOrDefault(place, ""))).as(place).contains(allowed.word());
            assertThat(allowed.reason()).isNotBlank();
        });
    }

    @Test
    void everyKindOfTextIsLookedAt() {
        assertThat(everything().keySet().stream()
                        .map(place -> place.substring(0, place.indexOf(' ')))
                        .distinct())
                .containsExactlyInAnyOrder("words", "voice", "screen", "routine", "terminal", "caption", "page");
        assertThat(everything()).hasSizeGreaterThan(600);
        assertThat(onABar()).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It heals the back.",
                "Relieves pain",
                "decompresses discs",
                "a treatment",
                "Fixes posture",
                "It worked",
                "Well done!"
            })
    void aClaimIsFound(String claim) {
        assertThat(claim(claim)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A fixed bar", "How healthy", "physiotherapy", "Fix: wall or ceiling"})
    void whatOnlyLooksLikeAClaimIsNone(String harmless) {
        assertThat(claim(harmless)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Let go now.", "One more", "Push on", "Your best yet", "Great", "Drop down"})
    void aCallToTheBarIsFound(String call) {
        assertThat(first(ON_A_BAR, call)).isPresent();
    }

    private static boolean allows(String place, String word) {
        var allowed = ALLOWED.get(place);
        return allowed != null && allowed.word().equals(word);
    }

    private static Optional<String> claim(String text) {
        return first(CLAIM, text);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    /// All that ships, by where it stands.
    private static Map<String, String> everything() {
        var all = new TreeMap<>(onABar());
        words(key -> true).forEach(all::put);
        java("terminal").forEach(all::put);
        all.put("page README.md", withoutMarks(text(Path.of("README.md"))));
        all.put("page CHANGELOG.md", withoutMarks(text(Path.of("CHANGELOG.md"))));
        files(Path.of("."), ".md").forEach(page -> numbered("caption " + page, CAPTION, text(page), all));
        return all;
    }

    /// What is heard or seen by somebody who may be hanging.
    private static Map<String, String> onABar() {
        var all = new TreeMap<String, String>();
        LineTable.of("en").all().forEach(line -> {
            all.put("voice " + line.id(), line.spoken());
            all.put("screen " + line.id(), line.twin().written());
        });
        Routines.all().forEach(routine -> all.put("routine " + routine.id(), routine.name()));
        words(key -> key.startsWith("stage.") || key.startsWith("phase.")).forEach(all::put);
        return all;
    }

    private static Map<String, String> words(Predicate<String> wanted) {
        var bundle = Words.in(Locale.ENGLISH).bundle();
        return bundle.keySet().stream()
                .filter(wanted)
                .collect(Collectors.toMap(key -> "words " + key, bundle::getString));
    }

    private static Map<String, String> java(String part) {
        var all = new TreeMap<String, String>();
        files(Path.of("src", "main", "java", "dev", "plumbline", part), ".java")
                .forEach(file -> numbered("terminal " + file.getFileName(), LITERAL, text(file), all));
        return all;
    }

    private static void numbered(String place, Pattern pattern, String text, Map<String, String> all) {
        pattern.matcher(text).results().forEach(found -> all.put(place + " " + found.start(), found.group(1)));
    }

    /// Markdown's picture mark is no call.
    private static String withoutMarks(String markdown) {
        return markdown.replace("![", "[");
    }

    private static List<Path> files(Path folder, String suffix) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .filter(file -> Stream.of("target", ".git")
                            .noneMatch(other -> file.normalize().startsWith(other)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
