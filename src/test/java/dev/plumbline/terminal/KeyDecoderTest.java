package dev.plumbline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyDecoderTest {
    private static final Instant START = Instant.parse("2026-03-01T07:00:00Z");
    private static final int MILLISECONDS_IN_BETWEEN = 1;

    /// Bytes in hexadecimal; `..n` is a pause of n ms.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20                      | SPACE
            0A                      | ENTER
            0D                      | ENTER
            7F                      | BACKSPACE
            08                      | BACKSPACE
            6E 4E                   | N N
            73 53                   | S S
            76 56                   | V V
            62 42                   | B B
            2B 2D                   | PLUS MINUS
            61 7E 21                | OTHER OTHER OTHER
            20 0A 6E                | SPACE ENTER N
            """)
    void aByteIsAKey(String bytes, String keys) {
        assertThat(keys(bytes)).isEqualTo(keys);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1B                      | ESCAPE
            1B ..50 20              | ESCAPE SPACE
            1B ..60 1B              | ESCAPE ESCAPE
            1B ..49 73              | ''
            1B 73                   | ''
            1B 1B                   | ''
            1B 1B 5B 41             | ''
            1B C3 A9                | ''
            1B 73 73                | S
            """)
    void escIsAKeyOnlyWhenNothingFollowsWithin50Milliseconds(String bytes, String keys) {
        assertThat(keys(bytes)).isEqualTo(keys);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1B 5B 36 7E             | ENTER
            1B 5B 35 7E             | ''
            1B 5B 41                | ''
            1B 5B 41 20             | SPACE
            1B 5B 31 3B 35 43 6E    | N
            1B 4F 50 73             | S
            1B 5B 32 30 30 7E 20    | SPACE
            1B 5B ..50 73           | S
            1B 4F ..50 20           | SPACE
            """)
    void aSequenceIsSwallowedWholeAndOnlyPageDownMeansSomething(String bytes, String keys) {
        assertThat(keys(bytes)).isEqualTo(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "ß", "€", "你", "🙂"})
    void aCharacterOfSeveralBytesIsOneKey(String character) {
        var decoder = new KeyDecoder();
        var strokes = new ArrayList<Stroke>();
        for (var octet : character.getBytes(StandardCharsets.UTF_8)) {
            decoder.feed(octet & 0xFF, START).ifPresent(strokes::add);
        }
        assertThat(strokes).singleElement().extracting(Stroke::character).isEqualTo(character.codePointAt(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00 01 07 09 0B 1F       | ''
            80 BF C0 C1 F5 FF       | ''
            C2 85                   | ''
            E2 82 20                | SPACE
            C3 ..50 20              | SPACE
            """)
    void controlBytesAndBrokenCharactersAreIgnored(String bytes, String keys) {
        assertThat(keys(bytes)).isEqualTo(keys);
    }

    @Test
    void nothingIsUndecidedBetweenKeys() {
        var decoder = new KeyDecoder();
        decoder.feed(' ', START);
        assertThat(decoder.undecidedUntil()).isNull();
        decoder.feed(0x1B, START);
        assertThat(decoder.undecidedUntil()).isEqualTo(START.plusMillis(50));
    }

    private static String keys(String bytes) {
        var decoder = new KeyDecoder();
        var strokes = new ArrayList<Stroke>();
        var now = START;
        for (var part : List.of(bytes.split(" "))) {
            if (part.startsWith("..")) {
                now = now.plusMillis(Long.parseLong(part.substring(2)) - MILLISECONDS_IN_BETWEEN);
            } else {
                now = now.plusMillis(MILLISECONDS_IN_BETWEEN);
                decoder.settled(now).ifPresent(strokes::add);
                decoder.feed(Integer.parseInt(part, 16), now).ifPresent(strokes::add);
            }
        }
        decoder.settled(now.plusMillis(50)).ifPresent(strokes::add);
        return String.join(
                " ", strokes.stream().map(stroke -> stroke.key().name()).toList());
    }
}
