package dev.plumbline.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.support.RandomEntries;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What every history keeps to.
public abstract class HistoryContract {
    private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");

    /// A history with nothing in it.
    protected abstract History empty() throws Exception;

    @Test
    void anEmptyHistoryHoldsNothing() throws Exception {
        assertThat(empty().read()).isEqualTo(Archive.EMPTY);
    }

    @Test
    void whatIsAppendedIsRead() throws Exception {
        var history = empty();
        var entries = new RandomEntries(1).some(50);
        for (var entry : entries.subList(0, 10)) {
            history.append(entry);
        }
        history.append(entries.subList(10, 50));
        var read = history.read();
        assertThat(read.entries()).containsExactlyInAnyOrderElementsOf(entries);
        assertThat(read.entries())
                .isSortedAccordingTo((one, other) ->
                        one.startedAt().toInstant().compareTo(other.startedAt().toInstant()));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void theNewestRevisionIsRead() throws Exception {
        var history = empty();
        var entry = new RandomEntries(2).next();
        var revised = entry.revised("0a1b2c3d", LATER).withNote("on second thoughts");
        history.append(entry);
        history.append(revised);
        assertThat(history.read().entries()).containsExactly(revised);
    }

    @Test
    void aDeletedEntryIsReadAsItsTombstoneAndCanComeBack() throws Exception {
        var history = empty();
        var entry = new RandomEntries(3).next();
        var tombstone = entry.deleted("0a1b2c3d", LATER);
        history.append(List.of(entry, tombstone));
        assertThat(history.read()).isEqualTo(new Archive(List.of(), List.of(tombstone), List.of(entry), List.of()));

        var back = entry.withStamp(tombstone.stamp().next("0a1b2c3d", LATER.plusSeconds(5)));
        history.append(back);
        assertThat(history.read().entries()).containsExactly(back);
        assertThat(history.read().deleted()).isEmpty();
    }

    @Test
    void whatIsErasedLeavesNothingBehindAndTouchesNothingElse() throws Exception {
        var history = empty();
        var entries = new RandomEntries(4).some(9);
        var gone = entries.get(4);
        history.append(entries);
        history.append(gone.revised("0a1b2c3d", LATER).withNote("on second thoughts"));
        history.append(gone.revised("0a1b2c3d", LATER).deleted("0a1b2c3d", LATER));

        history.erase(gone.id());

        var left = history.read();
        assertThat(left.entries())
                .containsExactlyInAnyOrderElementsOf(
                        entries.stream().filter(entry -> !entry.equals(gone)).toList());
        assertThat(left.tombstones()).isEmpty();
        assertThat(left.deleted()).isEmpty();
        assertThat(left.problems()).isEmpty();
    }
}
