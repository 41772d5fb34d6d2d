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
    /// What becomes of a damaged line of `file`; true when it was dealt with before.
    @FunctionalInterface
    interface SetAside {
        boolean isKnown(String file, Lines line);
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
    private final EntryReader reader;
    private final SetAside damaged;
    private boolean newer;
    private boolean broken;

    HistoryFile(Path file, EntryReader reader, SetAside damaged) {
        this.file = file;
        this.reader = reader;
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
                        Channels.newInputStream(channel.position(place.offset())), place.offset(), place.lines())) {
            var whole = true;
            while (lines.next()) {
                if (!lines.blank()) {
                    take(lines, merge, problems);
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

    private void take(Lines line, Merge merge, List<Problem> problems) {
        if (line.tooLong()) {
            problems.add(problem(Kind.TOO_LONG, line, "The line is longer than 1 MB", setAside(line)));
            return;
        }
        try {
            var revision = reader.read(line.bytes(), line.start(), line.length());
            newer |= reader.version() > Entry.VERSION;
            if (merge.size() < MOST_RECORDS || merge.holds(revision.id())) {
                merge.add(revision);
            } else {
                problems.add(problem(Kind.TOO_MANY, line, "There are more than 2 million records", false));
            }
        } catch (IllegalArgumentException unreadable) {
            if (reader.version() > Entry.VERSION) {
                newer = true;
                problems.add(problem(Kind.NEWER, line, "It needs version " + reader.version(), false));
            } else {
                var reason = (line.ended() ? "" : "The line was cut off: ") + unreadable.getMessage();
                problems.add(problem(Kind.DAMAGED, line, reason, setAside(line)));
            }
        }
    }

    private boolean setAside(Lines line) {
        return damaged.isKnown(name(), line);
    }

    private Problem problem(Kind kind, Lines line, String reason, boolean known) {
        return new Problem(kind, name(), line.number(), line.offset(), Findings.shown(reason), known);
    }

    private String name() {
        return file.getFileName().toString();
    }
}
