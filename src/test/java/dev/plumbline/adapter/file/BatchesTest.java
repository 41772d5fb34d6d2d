package dev.plumbline.adapter.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines that are found out by several threads and still come back one after the other.
class BatchesTest {
    private static final String NONE = "{\"v\":1,\"note\":\"%s\"}";

    private final List<Long> numbers = new ArrayList<>();
    private final List<Long> offsets = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();

    private void read(String text) throws IOException {
        try (var lines = new Lines(new ByteArrayInputStream(text.getBytes(UTF_8)));
                var batches = new Batches((batch, found) -> {
                    numbers.add(found.line().number());
                    offsets.add(found.line().offset());
                    reasons.add(found.reason());
                    assertThat(batch.content(found.line())).hasSize(found.line().length());
                })) {
            while (lines.next()) {
                batches.add(lines);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 400, 2_000, 40_000})
    void everyLineComesBackInItsOrder(int count) throws IOException {
        var line = NONE.formatted("x".repeat(300)) + "\n";
        read(line.repeat(count));
        assertThat(numbers)
                .isEqualTo(
                        IntStream.rangeClosed(1, count).mapToObj(Long::valueOf).toList());
        assertThat(offsets)
                .isEqualTo(IntStream.range(0, count)
                        .mapToObj(index -> (long) index * line.length())
                        .toList());
        assertThat(reasons).allMatch("id is missing"::equals);
    }

    @Test
    void aLineThatIsLongerThanABatchIsHeldWhole() throws IOException {
        var longest = NONE.formatted("x".repeat(900_000));
        read("no\n" + longest + "\nno\n" + longest + "\n" + "y".repeat(2_000_000) + "\nno");
        assertThat(reasons)
                .containsExactly(
                        "No record begins here",
                        "id is missing",
                        "No record begins here",
                        "id is missing",
                        "The line is longer than 1 MB",
                        "No record begins here");
        assertThat(numbers).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void whatFailsInTheTakerIsNotSwallowed() {
        assertThatThrownBy(() -> {
                    try (var lines = new Lines(
                                    new ByteArrayInputStream("no\n".repeat(2).getBytes(UTF_8)));
                            var batches = new Batches((_, _) -> {
                                throw new IllegalStateException("full");
                            })) {
                        while (lines.next()) {
                            batches.add(lines);
                        }
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("full");
    }
}
