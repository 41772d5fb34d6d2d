package dev.plumbline.adapter.file;

import dev.plumbline.history.Entry;
import dev.plumbline.history.Merge;
import dev.plumbline.history.Problem;
import dev.plumbline.history.Problem.Kind;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;

/// One file of the history, read line by line into a merge.
final class HistoryFile {
    /// What becomes of a damaged line of `file`, which begins at `offset`; true when it was dealt with before.
    @FunctionalInterface
    interface SetAside {
        boolean isKnown(String file, long offset, byte[] content);
    }

    /// How far a file was read.
    ///
    /// @param offset of the first byte that was not read
    /// @param lines that were read
    /// @param whole false where the last of them was cut off
    record Place(long offset, long lines, boolean whole) {
        static final Place BEGINNING = new Place(0, 0, true);
    }

    private static final int MOST_RECORDS = 2_000_000;

    private final Path file;
    private final SetAside damaged;
    private boolean newer;
    private boolean broken;

    HistoryFile(Path file, SetAside damaged) {
        this.file = file;
        this.damaged = damaged;
    }

    /// True when a line that was read came from a newer program.
    boolean holdsNewer() {
        return newer;
    }

    /// True when it could not be opened or read to its end.
    boolean broken() {
        return broken;
    }

    void read(Merge merge, List<Problem> problems) {
        read(Place.BEGINNING, merge, problems);
    }

    /// Reads what stands behind `place`, and returns where it ends.
    Place read(Place place, Merge merge, List<Problem> problems) {
        try (var channel = FileChannel.open(file);
                var lines = new Lines(
                        Channels.newInputStream(channel.position(place.offset())), place.offset(), place.lines());
                var batches = new Batches((batch, found) -> take(batch, found, merge, problems))) {
            var whole = true;
            while (lines.next()) {
                if (!lines.blank()) {
                    batches.add(lines);
                }
                whole = lines.ended();
            }
            return new Place(lines.following(), lines.number(), whole);
        } catch (IOException unreadable) {
            var reason = Disk.failure(file, unreadable).reason().text();
            problems.add(new Problem(Kind.UNREADABLE, name(), 0, 0, reason, false));
            broken = true;
            return place;
        }
    }

    private void take(Batch batch, Batch.Found found, Merge merge, List<Problem> problems) {
        var line = found.line();
        var revision = found.revision();
        if (line.tooLong()) {
            problems.add(problem(Kind.TOO_LONG, line, found.reason(), setAside(batch, line)));
        } else if (revision != null) {
            newer |= found.version() > Entry.VERSION;
            if (merge.size() < MOST_RECORDS || merge.holds(revision.id())) {
                merge.add(revision);
            } else {
                problems.add(problem(Kind.TOO_MANY, line, "There are more than 2 million records", false));
            }
        } else if (found.version() > Entry.VERSION) {
            newer = true;
            problems.add(problem(Kind.NEWER, line, "It needs version " + found.version(), false));
        } else {
            var reason = (line.ended() ? "" : "The line was cut off: ") + found.reason();
            problems.add(problem(Kind.DAMAGED, line, reason, setAside(batch, line)));
        }
    }

    private boolean setAside(Batch batch, Batch.Line line) {
        return damaged.isKnown(name(), line.offset(), batch.content(line));
    }

    private Problem problem(Kind kind, Batch.Line line, String reason, boolean known) {
        return new Problem(kind, name(), line.number(), line.offset(), Findings.shown(reason), known);
    }

    private String name() {
        return file.getFileName().toString();
    }
}
