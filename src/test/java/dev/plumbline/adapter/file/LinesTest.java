package dev.plumbline.adapter.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void linesAndOffsetsAreRightHoweverTheBytesArrive(int seed) throws IOException {
        var random = new Random(seed);
        var expected = new ArrayList<String>();
        var text = new StringBuilder();
        var offsets = new ArrayList<Long>();
        for (var i = 0; i < 30; i++) {
            var line = "x".repeat(random.nextInt(4) == 0 ? random.nextInt(200_000) : random.nextInt(30));
            offsets.add((long) text.length());
            expected.add(line);
            text.append(line).append('\n');
        }
        var lines = new Lines(inPieces(text.toString(), random));
        for (var i = 0; i < expected.size(); i++) {
            assertThat(lines.next()).isTrue();
            assertThat(text(lines)).isEqualTo(expected.get(i));
            assertThat(lines.offset()).isEqualTo(offsets.get(i));
            assertThat(lines.number()).isEqualTo(i + 1L);
            assertThat(lines.ended()).isTrue();
        }
        assertThat(lines.next()).isFalse();
    }

    private static InputStream inPieces(String text, Random random) {
        return new ByteArrayInputStream(text.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int at, int length) {
                return super.read(into, at, Math.min(length, 1 + random.nextInt(70_000)));
            }
        };
    }

    private static String text(Lines lines) {
        return new String(lines.bytes(), lines.start(), lines.length(), UTF_8);
    }

    @Test
    void aLineAtTheLimitIsWholeAndOneBeyondIsNot() throws IOException {
        var sizes = List.of(Json.LONGEST - 1, Json.LONGEST, Json.LONGEST + 1, 3, Json.LONGEST * 3, 4);
        var text = new StringBuilder();
        sizes.forEach(size -> text.append("x".repeat(size)).append('\n'));
        try (var lines = new Lines(new ByteArrayInputStream(text.toString().getBytes(UTF_8)))) {
            var offset = 0L;
            for (var size : sizes) {
                assertThat(lines.next()).isTrue();
                assertThat(lines.tooLong()).isEqualTo(size > Json.LONGEST);
                assertThat(lines.length()).isEqualTo(Math.min(size, Json.LONGEST));
                assertThat(lines.offset()).isEqualTo(offset);
                assertThat(lines.bytes().length).isLessThan(3 * Json.LONGEST);
                offset += size + 1;
            }
            assertThat(lines.next()).isFalse();
        }
    }

    @Test
    void aLastLineWithoutItsEndIsTold() throws IOException {
        try (var lines = new Lines(new ByteArrayInputStream("one\ntwo".getBytes(UTF_8)))) {
            assertThat(lines.next()).isTrue();
            assertThat(lines.next()).isTrue();
            assertThat(text(lines)).isEqualTo("two");
            assertThat(lines.ended()).isFalse();
            assertThat(lines.next()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Json.LONGEST + 1, Json.LONGEST + 100_000, Json.LONGEST * 2, Json.LONGEST * 5})
    void aFileThatEndsWithinALineBeyondTheLimitEndsThere(int size) throws IOException {
        try (var lines = new Lines(new ByteArrayInputStream("x".repeat(size).getBytes(UTF_8)))) {
            assertThat(lines.next()).isTrue();
            assertThat(lines.tooLong()).isTrue();
            assertThat(lines.ended()).isFalse();
            assertThat(lines.next()).isFalse();
        }
    }
}
