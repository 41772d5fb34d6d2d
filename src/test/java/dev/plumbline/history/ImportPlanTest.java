package dev.plumbline.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Imported.Found;
import dev.plumbline.support.MemoryStore;
import dev.plumbline.support.RandomEntries;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImportPlanTest {
    private static final String DEVICE = "0a1b2c3d";
    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

    private final Entry entry = new RandomEntries(1).next();

    private static Imported file(Entry... entries) {
        return new Imported(
                IntStream.range(0, entries.length)
                        .mapToObj(i -> new Found(i + 1L, entries[i]))
                        .toList(),
                List.of());
    }

    private static ImportPlan plan(Imported file, Revision... here) {
        return ImportPlan.of(Merge.of(List.of(here)).archive(List.of()), file, DEVICE, NOW);
    }

    @Test
    void anEntryThatIsNotHereIsNewAndStaysAsItIs() {
        assertThat(plan(file(entry))).isEqualTo(new ImportPlan(List.of(entry), List.of(), 0, List.of()));
    }

    @Test
    void anEntryThatLooksTheSameIsTheSame() {
        assertThat(plan(file(entry), entry).same()).isEqualTo(1);
        assertThat(plan(file(entry), entry.withUnknown(Map.of("/x", "1"))).taken())
                .isEmpty();
        assertThat(plan(file(entry), entry.revised(DEVICE, NOW)).same()).isEqualTo(1);
    }

    @Test
    void anEntryWhoseTextsHaveOtherLineEndsIsTheSame() {
        var here = entry.withNote("one\r\ntwo\rthree");
        assertThat(plan(file(entry.withNote("one\ntwo\nthree")), here).same()).isEqualTo(1);
        assertThat(plan(file(entry.withNote("one two three")), here).revised()).hasSize(1);
    }

    @Test
    void aLaterRevisionIsTakenAndAnEarlierOneIsNot() {
        var later = entry.revised("ffffffff", NOW).withNote("later");
        assertThat(plan(file(later), entry).revised()).containsExactly(later);
        assertThat(plan(file(entry), later)).isEqualTo(new ImportPlan(List.of(), List.of(), 1, List.of()));
    }

    @Test
    void aChangeWithoutARevisionOfItsOwnGetsOneAndKeepsWhatIsUnknown() {
        var here = entry.withUnknown(Map.of("/heart", "61"));
        var changed = entry.withNote("changed in a spreadsheet");
        var revised = plan(file(changed), here).revised();
        assertThat(revised)
                .containsExactly(
                        changed.withStamp(here.stamp().next(DEVICE, NOW)).withUnknown(here.unknown()));
        assertThat(plan(file(changed), here, revised.getFirst()).taken()).isEmpty();
    }

    @Test
    void aDeletedEntryComesBack() {
        var gone = entry.deleted(DEVICE, NOW);
        var back = plan(file(entry), entry, gone).fresh();
        assertThat(back).containsExactly(entry.withStamp(gone.stamp().next(DEVICE, NOW)));
        assertThat(Merge.of(List.of(entry, gone, back.getFirst()))
                        .archive(List.of())
                        .entries())
                .isEqualTo(back);
    }

    @Test
    void anEntryThatComesTwiceIsTakenOnce() {
        assertThat(plan(file(entry, entry))).isEqualTo(new ImportPlan(List.of(entry), List.of(), 1, List.of()));
    }

    @Test
    void aNewerEntryIsRefusedUnlessItIsHere() {
        var newer = Stream.of(entry)
                .map(e -> new Entry(
                        2,
                        e.stamp(),
                        e.startedAt(),
                        e.zone(),
                        e.routine(),
                        e.bar(),
                        e.sets(),
                        e.feel(),
                        e.effort(),
                        e.signs(),
                        e.tags(),
                        e.note(),
                        e.source(),
                        e.unknown()))
                .findFirst()
                .orElseThrow();
        assertThat(plan(file(newer)).refused()).extracting(Refusal::line).containsExactly(1L);
        assertThat(plan(file(newer), newer).same()).isEqualTo(1);
        assertThat(plan(file(entry.withNote("ours").revised(DEVICE, NOW)), newer)
                        .refused())
                .hasSize(1);
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void importingTheSameFileAgainChangesNothing(int seed) throws Exception {
        var random = new RandomEntries(seed);
        var ids = Stream.generate(random::uuid).limit(8).toList();
        var history = new MemoryStore();
        for (var i = 0; i < 12; i++) {
            history.append(random.revisionOf(ids.get(i % 8)));
        }
        var entries = ids.stream()
                .map(id -> random.next().withStamp(new Stamp(id, 1, "ffffffff", NOW)))
                .toArray(Entry[]::new);

        history.append(ImportPlan.of(history.read(), file(entries), DEVICE, NOW).taken());
        var again = ImportPlan.of(history.read(), file(entries), DEVICE, NOW);
        assertThat(again).isEqualTo(new ImportPlan(List.of(), List.of(), entries.length, List.of()));
    }
}
