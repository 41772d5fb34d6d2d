package dev.plumbline.adapter.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.plumbline.history.Revision;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Adds lines to the end of a file and returns when they are on the disk.
final class Appender {
    private Appender() {}

    static void append(Path file, List<? extends Revision> revisions) throws IOException {
        try (var channel = FileChannel.open(file, Set.of(CREATE, READ, WRITE), Disk.ownerOnly("rw-------"))) {
            var end = channel.size();
            var lines = lines(revisions, endsInsideLine(channel, end));
            try {
                Disk.writeAll(channel.position(end), ByteBuffer.wrap(lines));
                channel.force(true);
            } catch (IOException failed) {
                takeBack(channel, end, failed);
                throw failed;
            }
            if (end == 0) {
                Disk.sync(Disk.around(file));
            }
        }
    }

    /// True after a crash in the middle of a line: the next record must not be glued to what is left of it.
    private static boolean endsInsideLine(FileChannel channel, long end) throws IOException {
        var last = ByteBuffer.allocate(1);
        return end > 0 && channel.read(last, end - 1) == 1 && last.get(0) != '\n';
    }

    private static byte[] lines(List<? extends Revision> revisions, boolean newLineFirst) {
        var lines = new ByteArrayOutputStream();
        if (newLineFirst) {
            lines.write('\n');
        }
        for (var revision : revisions) {
            lines.writeBytes(EntryWriter.text(revision).getBytes(UTF_8));
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    /// A full disk may have taken the half of a line.
    private static void takeBack(FileChannel channel, long end, IOException failed) {
        try {
            channel.truncate(end);
        } catch (IOException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }
}
