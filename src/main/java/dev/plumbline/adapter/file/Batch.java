package dev.plumbline.adapter.file;

import dev.plumbline.history.Revision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some lines of a history file, held apart from it, so that what they hold can be found out elsewhere.
final class Batch {
    private static final int USUAL = 1 << 19;

    private final byte[] bytes;
    private final List<Line> lines = new ArrayList<>();
    private int filled;

    /// Where a line lies: `length` bytes of the batch from `start` on.
    ///
    /// @param offset where in the file it begins
    /// @param number in the file, from 1
    /// @param ended false for a last line that was torn off before its end
    /// @param tooLong true where only its beginning is held
    record Line(int start, int length, long offset, long number, boolean ended, boolean tooLong) {}

    /// What a line holds.
    ///
    /// @param revision of a record, or null where there is none
    /// @param reason why there is none
    /// @param version of the format that the line names, or 0
    record Found(Line line, @Nullable Revision revision, String reason, int version) {}

    /// An empty batch that has room for this line, and usually for many more.
    Batch(Lines first) {
        bytes = new byte[Math.max(USUAL, first.length())];
    }

    boolean hasRoomFor(Lines line) {
        return line.length() <= bytes.length - filled;
    }

    void add(Lines line) {
        System.arraycopy(line.bytes(), line.start(), bytes, filled, line.length());
        lines.add(new Line(filled, line.length(), line.offset(), line.number(), line.ended(), line.tooLong()));
        filled += line.length();
    }

    byte[] content(Line line) {
        return Arrays.copyOfRange(bytes, line.start(), line.start() + line.length());
    }

    /// What each line holds, in their order.
    List<Found> read() {
        var reader = new EntryReader();
        return lines.stream().map(line -> read(line, reader)).toList();
    }

    private Found read(Line line, EntryReader reader) {
        if (line.tooLong()) {
            return new Found(line, null, "The line is longer than 1 MB", 0);
        }
        try {
            var revision = reader.read(bytes, line.start(), line.length());
            return new Found(line, revision, "", reader.version());
        } catch (IllegalArgumentException unreadable) {
            return new Found(line, null, String.valueOf(unreadable.getMessage()), reader.version());
        }
    }
}
