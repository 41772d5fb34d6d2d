package dev.plumbline.adapter.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What tells whether a file is still the one that was read up to some byte: its identity, size and time, and the last
/// bytes before that one, which hold the id of the last record.
///
/// @param key the file's identity, where the system knows one
/// @param tail the bytes before `end`
record Fingerprint(@Nullable Object key, long size, FileTime modified, long end, ByteBuffer tail) {
    private static final int LONGEST_TAIL = 4096;

    static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }

    /// @param attributes as they were before the reading
    /// @param end of what was read
    static Fingerprint of(Path file, BasicFileAttributes attributes, long end) throws IOException {
        return new Fingerprint(
                attributes.fileKey(), attributes.size(), attributes.lastModifiedTime(), end, tail(file, end));
    }

    /// True while nobody seems to have touched it.
    boolean isUnchanged(Path file) {
        try {
            var now = attributes(file);
            return now.size() == size
                    && end == size
                    && now.lastModifiedTime().equals(modified)
                    && Objects.equals(now.fileKey(), key);
        } catch (IOException gone) {
            return false;
        }
    }

    /// True when all that was read still stands there, whatever follows.
    boolean isContinued(Path file) {
        try {
            var now = attributes(file);
            return now.size() >= end
                    && now.size() != size
                    && Objects.equals(now.fileKey(), key)
                    && tail(file, end).equals(tail);
        } catch (IOException gone) {
            return false;
        }
    }

    private static ByteBuffer tail(Path file, long end) throws IOException {
        var tail = ByteBuffer.allocate((int) Math.min(end, LONGEST_TAIL));
        try (var channel = FileChannel.open(file)) {
            channel.position(end - tail.capacity());
            var count = channel.read(tail);
            while (count > 0) {
                count = channel.read(tail);
            }
        }
        return tail.flip();
    }
}
