package dev.plumbline.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.support.RandomEntries;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnionTest {
    private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");

    private final List<Entry> entries = new RandomEntries(9).some(4);

    @Test
    void whatIsThereAndNotHereIsTaken() {
        var union = Union.of(archive(entries.subList(0, 2)), archive(entries));

        assertThat(union.taken()).containsExactlyInAnyOrderElementsOf(entries.subList(2, 4));
        assertThat(List.of(union.fresh(), union.changed(), union.same())).containsExactly(2, 0, 2);
    }

    @Test
    void aLaterRevisionOrDeletionThereWinsAndAnEarlierOneDoesNot() {
        var revised = entries.get(0).revised("feedbeef", LATER).withNote("there");
        var deleted = entries.get(1).deleted("feedbeef", LATER);
        var here = new ArrayList<Revision>(entries.subList(0, 2));
        here.add(entries.get(2).revised("0badcafe", LATER));

        var union = Union.of(archive(here), archive(List.of(revised, deleted, entries.get(2))));

        assertThat(union.taken()).containsExactly(revised, deleted);
        assertThat(List.of(union.fresh(), union.changed(), union.same())).containsExactly(0, 2, 1);
    }

    @Test
    void whatWasDeletedThereComesWithWhatItWas() {
        var gone = entries.get(0);
        var tombstone = gone.deleted("feedbeef", LATER);

        var union = Union.of(Archive.EMPTY, archive(List.of(gone, tombstone)));

        assertThat(union.taken()).containsExactly(gone, tombstone);
        assertThat(archive(union.taken()).deleted()).containsExactly(gone);
    }

    @Test
    void takingItAgainChangesNothing() {
        var there = archive(entries);
        var here = archive(Union.of(Archive.EMPTY, there).taken());

        assertThat(Union.of(here, there).taken()).isEmpty();
        assertThat(Union.of(here, there).same()).isEqualTo(4);
    }

    private static Archive archive(List<? extends Revision> revisions) {
        return Merge.of(revisions).archive(List.of());
    }
}
