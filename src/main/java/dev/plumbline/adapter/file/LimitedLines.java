package dev.plumbline.adapter.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// A text none of whose lines is longer than the limit; at one that is, reading fails.
final class LimitedLines extends FilterReader {
    private int length;

    LimitedLines(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        var character = super.read();
        if (character >= 0) {
            count((char) character);
        }
        return character;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        var count = super.read(into, from, most);
        for (var i = from; i < from + count; i++) {
            count(into[i]);
        }
        return count;
    }

    private void count(char character) throws IOException {
        length = character == '\n' ? 0 : length + 1;
        if (length > Json.LONGEST) {
            throw new IOException("A line is longer than 1 MB");
        }
    }
}
