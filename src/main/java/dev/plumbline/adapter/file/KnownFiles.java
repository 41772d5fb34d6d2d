package dev.plumbline.adapter.file;

import dev.plumbline.adapter.file.HistoryFile.Place;
import dev.plumbline.history.Archive;
import dev.plumbline.history.Merge;
import dev.plumbline.history.Problem;
import dev.plumbline.history.Problem.Kind;
import dev.plumbline.history.Revision;
import dev.plumbline.history.StorageFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that was read of the files of a history. What this machine appends is read on from where it ended: a line costs
/// that line, however many stand before it. Where anything else changed or went, all is read anew.
final class KnownFiles {
    private final Path folder;
    private final Set<Path> own;
    private final Map<Path, Known> files = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private Merge merge = new Merge();
    private boolean broken;
    private boolean read;
    private @Nullable Archive archive;

    /// @param print of the file as it was read
    /// @param newer whether a line came from a newer program
    private record Known(Fingerprint print, Place place, boolean newer) {}

    /// @param folder with the files; it need not be there
    /// @param own the files of it to which only this machine writes, and only at their end
    KnownFiles(Path folder, Set<Path> own) {
        this.folder = folder;
        this.own = own;
    }

    /// Reads what is new.
    void refresh() throws StorageFailure {
        var present = JsonLinesHistory.files(folder);
        if (broken || !present.containsAll(files.keySet()) || !readsOn()) {
            forget();
        }
        var damaged = new Damaged(folder.resolve("damaged"));
        for (var path : present) {
            var known = files.get(path);
            if (known == null || !known.print().isUnchanged(path)) {
                readOn(path, known, new HistoryFile(path, damaged::setAside));
            }
        }
        read = true;
    }

    private boolean readsOn() {
        return files.entrySet().stream().allMatch(file -> readsOn(file.getKey(), file.getValue()));
    }

    private boolean readsOn(Path path, Known known) {
        var print = known.print();
        return print.isUnchanged(path) || (own.contains(path) && known.place().whole() && print.isContinued(path));
    }

    private void forget() {
        files.clear();
        problems.clear();
        merge = new Merge();
        broken = false;
        archive = null;
    }

    private void readOn(Path path, @Nullable Known known, HistoryFile file) {
        archive = null;
        try {
            var before = Fingerprint.attributes(path);
            var place = file.read(known == null ? Place.BEGINNING : known.place(), merge, problems);
            var newer = file.holdsNewer() || (known != null && known.newer());
            files.put(path, new Known(Fingerprint.of(path, before, place.offset()), place, newer));
        } catch (IOException gone) {
            file.read(merge, problems);
            broken = true;
        }
        broken |= file.broken();
    }

    /// Everything that was read. A damaged line that it told of before is known the next time.
    Archive archive() {
        var told = archive == null ? merge.archive(problems) : archive;
        problems.replaceAll(KnownFiles::told);
        archive = problems.equals(told.problems()) ? told : null;
        return told;
    }

    private static Problem told(Problem problem) {
        return problem.kind() == Kind.DAMAGED || problem.kind() == Kind.TOO_LONG ? problem.asKnown() : problem;
    }

    Optional<Revision> winner(UUID id) {
        return merge.winner(id);
    }

    /// True when a line of the file came from a newer program; it is read if nothing was read yet.
    boolean holdsNewer(Path path) {
        var known = files.get(path);
        if (read || known != null) {
            return known != null && known.newer();
        }
        var file = new HistoryFile(path, (_, _, _) -> true);
        file.read(new Merge(), new ArrayList<>());
        return file.holdsNewer();
    }
}
