package dev.plumbline.adapter.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// The lines of a file one after the other, in bounded memory: of a line beyond the limit only the beginning is held.
final class Lines implements Closeable {
    private static final int CHUNK = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private byte[] buffer = new byte[CHUNK];
    private int filled;
    private long totalRead;
    private int start;
    private int end;
    private int following;
    private long offset;
    private long number;
    private boolean ended = true;
    private boolean tooLong;

    Lines(InputStream in) {
        this(in, 0, 0);
    }

    /// The lines from `offset` on, before which there are `number`.
    ///
    /// @param in stands at the offset
    Lines(InputStream in, long offset, long number) {
        this.in = in;
        this.totalRead = offset;
        this.number = number;
    }

    /// Steps to the next line; false when there is none. What the other methods say holds until the next step.
    boolean next() throws IOException {
        start = following;
        offset = totalRead - filled + start;
        tooLong = false;
        var at = newline(start);
        while (at == filled && at - start <= Json.LONGEST) {
            at -= start;
            if (!more()) {
                return stop(at, false);
            }
            at = newline(at);
        }
        return at - start > Json.LONGEST ? skip(at) : stop(at, true);
    }

    private int newline(int from) {
        var at = from;
        while (at < filled && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    /// Moves what there is of the line to the buffer's beginning and reads on behind it.
    private boolean more() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, filled - start);
        filled -= start;
        start = 0;
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        return fill(filled);
    }

    private boolean fill(int from) throws IOException {
        var count = in.read(buffer, from, buffer.length - from);
        filled = from + Math.max(count, 0);
        totalRead += Math.max(count, 0);
        return count > 0;
    }

    private boolean stop(int at, boolean atNewline) {
        end = at;
        following = atNewline ? at + 1 : at;
        ended = atNewline;
        if (at == start && !atNewline) {
            return false;
        }
        if (number == 0 && startsWithByteOrderMark()) {
            start += BYTE_ORDER_MARK.length;
        }
        number++;
        return true;
    }

    /// Reads over the rest of a line whose beginning is all that is held.
    private boolean skip(int reached) throws IOException {
        tooLong = true;
        number++;
        end = start + Json.LONGEST;
        var at = reached;
        for (var more = true; more && at == filled; at = newline(end)) {
            more = fill(end);
        }
        ended = at < filled;
        following = ended ? at + 1 : at;
        return true;
    }

    private boolean startsWithByteOrderMark() {
        var markEnd = start + BYTE_ORDER_MARK.length;
        return markEnd <= end && Arrays.equals(buffer, start, markEnd, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    /// The bytes that hold the line, from `start()`, `length()` of them.
    byte[] bytes() {
        return buffer;
    }

    int start() {
        return start;
    }

    int length() {
        return end - start;
    }

    /// Where in the file the line begins.
    long offset() {
        return offset;
    }

    /// Where in the file the line that follows begins.
    long following() {
        return totalRead - filled + following;
    }

    /// From 1.
    long number() {
        return number;
    }

    /// False for a last line that was torn off before its end.
    boolean ended() {
        return ended;
    }

    /// True where only the beginning is held.
    boolean tooLong() {
        return tooLong;
    }

    boolean blank() {
        return length() == 0 || (length() == 1 && buffer[start] == '\r');
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
