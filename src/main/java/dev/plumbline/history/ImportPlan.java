package dev.plumbline.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What importing a file would do, before it does it. Importing the same file again changes nothing.
///
/// @param fresh entries that are not here, or were deleted here and come back
/// @param revised later revisions of entries that are here
/// @param same how many are here already, as they are or in a later revision
/// @param refused what cannot be taken
public record ImportPlan(List<Entry> fresh, List<Entry> revised, int same, List<Refusal> refused) {
    public ImportPlan {
        fresh = List.copyOf(fresh);
        revised = List.copyOf(revised);
        refused = List.copyOf(refused);
    }

    /// What to append.
    public List<Entry> taken() {
        var taken = new ArrayList<>(fresh);
        taken.addAll(revised);
        return taken;
    }

    /// Holds the file against the archive.
    ///
    /// @param device this machine, which signs what the file changes without a revision of its own
    public static ImportPlan of(Archive archive, Imported file, String device, Instant now) {
        var here = Merge.of(archive);
        var fresh = new ArrayList<Entry>();
        var revised = new ArrayList<Entry>();
        var refused = new ArrayList<>(file.refused());
        var same = 0;
        for (var found : file.found()) {
            var entry = found.entry();
            var known = here.winner(entry.id()).orElse(null);
            if (known instanceof Entry old && isHere(entry, old)) {
                same++;
                continue;
            }
            if (entry.isNewer()) {
                refused.add(new Refusal(found.line(), "It was written by a newer Plumbline"));
                continue;
            }
            switch (known) {
                case null -> fresh.add(entry);
                case Tombstone gone -> {
                    entry = after(gone.stamp(), entry, device, now);
                    fresh.add(entry);
                }
                case Entry old
                when old.isNewer() -> {
                    refused.add(new Refusal(found.line(), "A newer Plumbline has changed it here"));
                    continue;
                }
                case Entry old -> {
                    entry = after(old.stamp(), entry, device, now);
                    entry = entry.unknown().isEmpty() ? entry.withUnknown(old.unknown()) : entry;
                    revised.add(entry);
                }
            }
            here.add(entry);
        }
        return new ImportPlan(fresh, revised, same, refused);
    }

    /// An older revision counts as here; one with our stamp but other content was changed by hand and does not.
    private static boolean isHere(Entry entry, Entry old) {
        return entry.looksLike(old) || entry.stamp().compareTo(old.stamp()) < 0;
    }

    private static Entry after(Stamp last, Entry entry, String device, Instant now) {
        return entry.stamp().compareTo(last) > 0 ? entry : entry.withStamp(last.next(device, now));
    }
}
