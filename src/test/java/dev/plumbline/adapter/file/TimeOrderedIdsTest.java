package dev.plumbline.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {
    private static final Instant NOW = Instant.parse("2022-02-22T19:22:22Z");

    @Test
    void theBitsAreThoseOfTheStandard() {
        // the example of RFC 9562, A.6
        assertThat(TimeOrderedIds.of(NOW.toEpochMilli(), 0xCC3L, 0x18C4DC0C0C07398FL << 2))
                .isEqualTo(UUID.fromString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
    }

    @Test
    void everyIdIsOfVersionSeven() {
        var ids = new TimeOrderedIds(() -> NOW, new Random(1));
        assertThat(Stream.generate(ids).limit(1000))
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id.version()).isEqualTo(7))
                .allSatisfy(id -> assertThat(id.variant()).isEqualTo(2));
    }

    @Test
    void aLaterIdSortsAfterAnEarlierOne() {
        var early = new TimeOrderedIds(() -> NOW, new Random(1)).get();
        var late = new TimeOrderedIds(() -> NOW.plusMillis(1), new Random(1)).get();
        assertThat(late.toString()).isGreaterThan(early.toString());
    }
}
