package dev.plumbline.history;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The union of revisions by record, where the winner stays: the same in any order, and however often one is added.
public final class Merge {
    private static final Comparator<Entry> OLDEST_FIRST = Comparator.<Entry>comparingLong(
                    entry -> entry.startedAt().toEpochSecond())
            .thenComparingInt(entry -> entry.startedAt().getNano())
            .thenComparing(Entry::id);

    /// In the order of reading, which is nearly the order of time and soon sorted.
    private final Map<UUID, Revision> winners = new LinkedHashMap<>();

    /// The last entry of each record whose winner says that it is gone.
    private final Map<UUID, Entry> deleted = new HashMap<>();

    public static Merge of(Collection<? extends Revision> revisions) {
        var merge = new Merge();
        revisions.forEach(merge::add);
        return merge;
    }

    /// What an archive holds, as the start of a further merge.
    public static Merge of(Archive archive) {
        var merge = of(archive.entries());
        archive.tombstones().forEach(merge::add);
        archive.deleted().forEach(merge::add);
        return merge;
    }

    public void add(Revision revision) {
        var held = winners.get(revision.id());
        var winner = held == null ? revision : Revision.winner(held, revision);
        winners.put(revision.id(), winner);
        if (winner instanceof Tombstone) {
            Stream.of(Optional.ofNullable(held), Optional.of(revision))
                    .flatMap(Optional::stream)
                    .filter(Entry.class::isInstance)
                    .forEach(gone -> deleted.merge(revision.id(), (Entry) gone, Merge::later));
        } else {
            deleted.remove(revision.id());
        }
    }

    private static Entry later(Entry one, Entry other) {
        return (Entry) Revision.winner(one, other);
    }

    /// How many records there are, the deleted ones included.
    public int size() {
        return winners.size();
    }

    public boolean holds(UUID id) {
        return winners.containsKey(id);
    }

    public Optional<Revision> winner(UUID id) {
        return Optional.ofNullable(winners.get(id));
    }

    /// The winners, with the problems met on the way to them.
    public Archive archive(List<Problem> problems) {
        var entries = winners.values().stream()
                .filter(Entry.class::isInstance)
                .map(Entry.class::cast)
                .sorted(OLDEST_FIRST)
                .toList();
        var tombstones = winners.values().stream()
                .filter(Tombstone.class::isInstance)
                .map(Tombstone.class::cast)
                .sorted(Comparator.comparing(Tombstone::stamp))
                .toList();
        return new Archive(
                entries,
                tombstones,
                deleted.values().stream().sorted(OLDEST_FIRST).toList(),
                problems);
    }
}
