package dev.plumbline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adapter.file.LineTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// `docs/exercise.md` promises a screen, lines and a test for each row of the exercise: what it names is there.
class ExerciseTableTest {
    private static final Path DOCS = Path.of("docs");
    private static final Path TESTS = Path.of("src/test/java");

    private final String table = text(DOCS.resolve("exercise.md"));

    @Test
    void everyPictureIsThere() {
        assertThat(all("\\]\\(([^)]+)\\)")).isNotEmpty().allMatch(link -> Files.exists(DOCS.resolve(link)));
    }

    @Test
    void everyTestIsThere() throws IOException {
        var named = all("`(\\w+Test\\.\\w+)`");
        assertThat(named).hasSizeGreaterThan(20);
        for (var test : named) {
            var point = test.indexOf('.');
            assertThat(source(test.substring(0, point)))
                    .as(test)
                    .contains("\n    void " + test.substring(point + 1) + "(");
        }
    }

    @Test
    void everySpokenLineBelongsToARowOrToTheRest() {
        var lines = LineTable.of("en").all().stream().map(line -> line.id()).collect(Collectors.toSet());
        assertThat(all("`([a-z0-9_]+)`")).isEqualTo(new TreeSet<>(lines));
    }

    @Test
    void everyRowHasItsFourCells() {
        assertThat(table.lines().filter(row -> row.startsWith("|")).skip(2).toList())
                .hasSize(15)
                .allSatisfy(row -> assertThat(
                                List.of(row.substring(1, row.length() - 1).split("\\|", -1)))
                        .hasSize(4)
                        .satisfies(cells -> assertThat(cells.getFirst()).isNotBlank())
                        .satisfies(cells -> assertThat(cells.getLast()).isNotBlank()));
    }

    private Set<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(table)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String source(String test) throws IOException {
        try (var files = Files.walk(TESTS)) {
            return text(files.filter(file -> file.endsWith(test + ".java"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
