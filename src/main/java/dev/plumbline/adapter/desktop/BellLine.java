package dev.plumbline.adapter.desktop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/// A request or an answer at the door: one line of UTF-8, short, not blank, without control characters.
record BellLine(String text) {

    /// In bytes, with the newline that ends it.
    static final int LONGEST = 256;

    BellLine {
        if (text.isBlank() || text.chars().anyMatch(Character::isISOControl) || encoded(text).length > LONGEST) {
            throw new IllegalArgumentException("not one short line: '" + text + "'");
        }
    }

    /// The next line, read up to its newline; empty for anything that is none.
    static Optional<BellLine> read(ReadableByteChannel from) throws IOException {
        var bytes = ByteBuffer.allocate(LONGEST);
        while (!isEnded(bytes)) {
            if (!bytes.hasRemaining() || from.read(bytes) < 0) {
                return Optional.empty();
            }
        }
        return parse(bytes.flip().limit(bytes.limit() - 1));
    }

    void write(WritableByteChannel to) throws IOException {
        var bytes = ByteBuffer.wrap(encoded(text));
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
    }

    private static boolean isEnded(ByteBuffer bytes) {
        return bytes.position() > 0 && bytes.get(bytes.position() - 1) == '\n';
    }

    private static Optional<BellLine> parse(ByteBuffer bytes) {
        try {
            return Optional.of(new BellLine(UTF_8.newDecoder().decode(bytes).toString()));
        } catch (CharacterCodingException | IllegalArgumentException noLine) {
            return Optional.empty();
        }
    }

    private static byte[] encoded(String text) {
        return (text + "\n").getBytes(UTF_8);
    }
}
