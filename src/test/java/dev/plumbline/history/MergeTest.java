package dev.plumbline.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.support.RandomEntries;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MergeTest {
    private static final UUID ID = UUID.fromString("0190a1b2-0000-7000-8000-000000000001");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderAndRepetitionChangeNothing(int seed) {
        var revisions = revisions(seed);
        var expected = Merge.of(revisions).archive(List.of());

        var shuffled = new ArrayList<>(revisions);
        shuffled.addAll(revisions.subList(0, revisions.size() / 2));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Merge.of(shuffled).archive(List.of())).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void groupingChangesNothing(int seed) {
        var revisions = revisions(seed);
        var cut = revisions.size() / 3;
        var left = Merge.of(revisions.subList(0, cut)).archive(List.of());
        var merged = Merge.of(left);
        revisions.subList(cut, revisions.size()).forEach(merged::add);

        assertThat(merged.archive(List.of())).isEqualTo(Merge.of(revisions).archive(List.of()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theWinnerIsTheGreatestStampOfItsRecord(int seed) {
        var revisions = revisions(seed);
        var archive = Merge.of(revisions).archive(List.of());

        var winners = Stream.concat(archive.entries().stream(), archive.tombstones().stream())
                .toList();
        assertThat(winners)
                .allSatisfy(winner -> assertThat(revisions)
                        .filteredOn(revision -> revision.id().equals(winner.id()))
                        .allSatisfy(revision -> assertThat(revision.stamp()).isLessThanOrEqualTo(winner.stamp())));
        assertThat(winners.stream().map(Revision::id)).doesNotHaveDuplicates();
    }

    private static List<Revision> revisions(int seed) {
        var random = new RandomEntries(seed);
        var ids = Stream.generate(random::uuid).limit(5).toList();
        return IntStream.range(0, 60)
                .mapToObj(i -> random.revisionOf(ids.get(i % 5)))
                .toList();
    }

    @Test
    void aHigherRevisionBeatsALaterClock() {
        var early = entry(2, "aaaaaaaa", NOON);
        var late = entry(1, "bbbbbbbb", NOON.plusSeconds(60));
        assertThat(Revision.winner(late, early)).isEqualTo(early);
    }

    @Test
    void ofEqualRevisionsTheLaterClockWinsAndThenTheDevice() {
        var first = entry(2, "bbbbbbbb", NOON);
        var later = entry(2, "aaaaaaaa", NOON.plusNanos(1));
        var other = entry(2, "cccccccc", NOON);
        assertThat(Revision.winner(first, later)).isEqualTo(later);
        assertThat(Revision.winner(first, other)).isEqualTo(other);
    }

    @Test
    void aTombstoneHidesAnEntryUntilALaterRevisionBringsItBack() {
        var entry = entry(1, "aaaaaaaa", NOON);
        var deleted = entry.deleted("aaaaaaaa", NOON.plusSeconds(1));
        var back = entry.withStamp(deleted.stamp().next("aaaaaaaa", NOON.plusSeconds(2)));

        assertThat(Merge.of(List.of(entry, deleted)).archive(List.of()))
                .isEqualTo(new Archive(List.of(), List.of(deleted), List.of(entry), List.of()));
        assertThat(Merge.of(List.of(deleted, entry)).archive(List.of()).deleted())
                .containsExactly(entry);
        assertThat(Merge.of(List.of(back, deleted, entry)).archive(List.of()).entries())
                .containsExactly(back);
    }

    @Test
    void entriesComeOldestFirstWhateverTheirOffsets() {
        var inBerlin = entry(1, "aaaaaaaa", NOON);
        var inNewYork = Entry.blank(
                Stamp.first(UUID.fromString("0190a1b2-0000-7000-8000-000000000002"), "aaaaaaaa", NOON),
                OffsetDateTime.parse("2026-03-01T05:59:59-06:00"),
                "America/Chicago",
                Source.SCORE_ONLY);
        assertThat(Merge.of(List.of(inBerlin, inNewYork)).archive(List.of()).entries())
                .containsExactly(inNewYork, inBerlin);
    }

    private static Entry entry(int rev, String device, Instant savedAt) {
        return Entry.blank(
                new Stamp(ID, rev, device, savedAt),
                OffsetDateTime.parse("2026-03-01T13:00:00+01:00"),
                "Europe/Berlin",
                Source.SCORE_ONLY);
    }
}
