package dev.plumbline.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What another machine's history has that this one has not, before it is taken. Taking it again changes nothing.
///
/// @param taken what to append
/// @param fresh records that are not here
/// @param changed records of which there is a later revision, deletions included
/// @param same records that are here as they are there, or later
/// @param newer entries that a newer program wrote, which are not taken
public record Union(List<Revision> taken, int fresh, int changed, int same, List<Entry> newer) {
    public Union {
        taken = List.copyOf(taken);
        newer = List.copyOf(newer);
    }

    public static Union of(Archive here, Archive there) {
        var union = Merge.of(here);
        var taken = new ArrayList<Revision>();
        var newer = new ArrayList<Entry>();
        var deleted = there.deleted().stream()
                .filter(entry -> !entry.isNewer())
                .collect(Collectors.toMap(Entry::id, entry -> entry));
        var fresh = 0;
        var changed = 0;
        var same = 0;
        for (var revision : revisions(there)) {
            var known = union.winner(revision.id()).orElse(null);
            if (known != null && Revision.winner(known, revision).equals(known)) {
                same++;
            } else if (revision instanceof Entry entry && entry.isNewer()) {
                newer.add(entry);
            } else {
                if (known == null) {
                    fresh++;
                    // What was deleted there can be brought back here, too.
                    Optional.ofNullable(deleted.get(revision.id())).ifPresent(taken::add);
                } else {
                    changed++;
                }
                taken.add(revision);
                union.add(revision);
            }
        }
        return new Union(taken, fresh, changed, same, newer);
    }

    private static List<Revision> revisions(Archive archive) {
        var revisions = new ArrayList<Revision>(archive.entries());
        revisions.addAll(archive.tombstones());
        return revisions;
    }
}
