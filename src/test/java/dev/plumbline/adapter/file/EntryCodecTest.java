package dev.plumbline.adapter.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.history.Effort;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Feel;
import dev.plumbline.history.Revision;
import dev.plumbline.history.Sign;
import dev.plumbline.history.Source;
import dev.plumbline.history.Tombstone;
import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Reach;
import dev.plumbline.support.RandomEntries;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EntryCodecTest {
    private static Revision read(String line) {
        var bytes = line.getBytes(UTF_8);
        return new EntryReader().read(bytes, 0, bytes.length);
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenReadsBackEqual(int seed) {
        var entry = new RandomEntries(seed).next();
        var line = EntryWriter.text(entry);
        assertThat(line).doesNotContain("\n", "\r");
        assertThat(read(line)).isEqualTo(entry);
    }

    @Test
    void theGoldenFileIsWrittenAsItWasRead() {
        assertThat(Golden.lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(EntryWriter.text(read(line))).isEqualTo(line));
    }

    @Test
    void theGoldenFileSaysWhatItAlwaysSaid() {
        var entry = (Entry) read(Golden.lines().get(0));
        assertThat(entry.stamp().savedAt()).isEqualTo(Instant.parse("2026-03-01T18:33:10.250Z"));
        assertThat(entry.startedAt()).isEqualTo(OffsetDateTime.parse("2026-03-01T19:30:00.125+01:00"));
        assertThat(entry.bar()).isEqualTo(new Bar("Garage", Mount.FIXED, Reach.TOES));
        assertThat(entry.hung()).isEqualTo(Duration.ofMillis(21_375));
        assertThat(entry.landed()).isEqualTo(Duration.ofSeconds(10));
        assertThat(entry.sets().get(1).done()).isFalse();
        assertThat(entry.feel()).isEqualTo(new Feel(4, 6, 5));
        assertThat(entry.effort()).isEqualTo(Effort.WORKING);
        assertThat(entry.signs()).containsExactly(Sign.NUMB, Sign.BAR_MOVED);
        assertThat(entry.tags()).containsExactly("lifting", "after work");
        assertThat(entry.note()).isEqualTo("Better – \"looser\",\nsaid my back 🙂");
        assertThat(entry.source()).isEqualTo(Source.SESSION);

        assertThat(((Entry) read(Golden.lines().get(1))).routine()).isNull();
        assertThat(read(Golden.lines().get(2))).isInstanceOf(Tombstone.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "feel_after":6            | "feel_after":11            | feel_after is 11, not 0 to 10
            "feel_after":6            | "feel_after":-1            | feel_after is -1
            "feel_after":6            | "feel_after":6.5           | feel_after is not a whole number
            "feel_after":6            | "feel_after":"6"           | feel_after is not a whole number
            "effort":6                | "effort":7                 | 7
            "rev":1                   | "rev":0                    | rev is 0
            "rev":1                   | "rev":99999999999          | range
            "v":1,                    | ``                         | v is missing
            "v":1,                    | "v":0,                     | v is 0
            "id":"0190a1b2            | "id":"xyz                  | no UUID
            "held_s":5.375            | "held_s":-5.375            | held_s is -5.375 seconds
            "held_s":5.375            | "held_s":1e300             | held_s is 1.0E300 seconds
            "held_s":5.375            | "held_s":NaN               | NaN
            "ended_by":"landed"       | "ended_by":"fell"          | 'fell' is none of time, landed
            "phase":"RELAX"           | "phase":"DANCE"            | 'DANCE' is none of
            "phase":"RELAX","planned_s" | "phase":"REST","planned_s" | A set has no phase REST
            "mount":"fixed"           | "mount":"ceiling"          | 'ceiling' is none of fixed, free_standing, doorway
            "signs":["numb"           | "signs":["bliss"           | 'bliss' is none of
            "source":"session"        | "source":"dream"           | 'dream' is none of
            ,"source":"session"       | ``                         | source is missing
            "sets":[{                 | "sets":{                   | sets is not a list
            "2026-03-01T19:30:00.125+01:00" | "2026-02-30T19:30:00+01:00" | FEBRUARY 30
            "2026-03-01T19:30:00.125+01:00" | "2026-03-01T19:30:00"  | could not be parsed
            "2026-03-01T19:30:00.125+01:00" | "9999999-03-01T19:30:00Z" | could not be parsed
            "2026-03-01T19:30:00.125+01:00" | "0001-03-01T19:30:00Z" | Nobody hung at
            "in":3.000                | "in":0                     | cannot be guided
            "source":"session"}       | "source":"session"}{}      | follows
            "source":"session"}       | "source":"session"         | end-of-input
            """)
    void aRecordThatCannotBeIsRefusedWithTheReason(String part, String broken, String reason) {
        var line = Golden.lines().getFirst();
        assertThat(line).contains(part);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(line.replace(part, broken)))
                .withMessageContaining(reason);
    }

    @Test
    void deepNestingIsRefused() {
        var deep = "[".repeat(60) + "]".repeat(60);
        var line = Golden.lines().getFirst().replaceFirst("\\}$", ",\"deep\":" + deep + "}");
        assertThatIllegalArgumentException().isThrownBy(() -> read(line)).withMessageContaining("nesting depth");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        var line = Golden.lines().getFirst().replace("lifting", "lift\u00e9").getBytes(ISO_8859_1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EntryReader().read(line, 0, line.length))
                .withMessageContaining("UTF-8");
    }

    @Test
    void aLineOfNulBytesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EntryReader().read(new byte[512], 0, 512));
    }

    @Test
    void aKnownFieldOfNullCountsAsAbsent() {
        var line = Golden.lines().getFirst().replace("\"feel_after\":6", "\"feel_after\":null");
        assertThat(((Entry) read(line)).feel().after()).isNull();
        assertThat(((Entry) read(line)).unknown()).isEmpty();
    }
}
