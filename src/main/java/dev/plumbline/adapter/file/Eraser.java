package dev.plumbline.adapter.file;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Takes the lines of one record out of a file of ours; every other byte of it stays as it was.
///
/// The new file takes the place of the old one only when it is whole and on the disk; what was taken out goes to a
/// folder of this machine's own state first.
final class Eraser {
    private final Path trash;

    /// @param trash where the lines go that are taken out
    Eraser(Path trash) {
        this.trash = trash;
    }

    /// A piece of the file, from its first byte to the one behind its last.
    private record Piece(long from, long to) {}

    void erase(Path file, UUID id) throws IOException {
        var erased = pieces(file, id);
        if (erased.isEmpty()) {
            return;
        }
        var fresh = file.resolveSibling(file.getFileName() + ".part");
        try (var old = FileChannel.open(file, READ)) {
            write(old, erased, trash.resolve(id + ".jsonl"), Set.of(CREATE, WRITE, APPEND));
            write(old, between(erased, old.size()), fresh, Set.of(CREATE, WRITE, TRUNCATE_EXISTING));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Disk.sync(Disk.around(file));
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static List<Piece> pieces(Path file, UUID id) throws IOException {
        var reader = new EntryReader();
        var pieces = new ArrayList<Piece>();
        try (var lines = new Lines(Files.newInputStream(file))) {
            var from = -1L;
            while (lines.next()) {
                if (from >= 0) {
                    pieces.add(new Piece(from, lines.offset()));
                }
                from = isOf(lines, reader, id) ? lines.offset() : -1;
            }
            if (from >= 0) {
                pieces.add(new Piece(from, Files.size(file)));
            }
        }
        return pieces;
    }

    private static boolean isOf(Lines line, EntryReader reader, UUID id) {
        if (line.tooLong() || line.blank()) {
            return false;
        }
        try {
            return reader.read(line.bytes(), line.start(), line.length()).id().equals(id);
        } catch (IllegalArgumentException damaged) {
            return false;
        }
    }

    private static List<Piece> between(List<Piece> erased, long size) {
        var kept = new ArrayList<Piece>();
        var from = 0L;
        for (var piece : erased) {
            kept.add(new Piece(from, piece.from()));
            from = piece.to();
        }
        kept.add(new Piece(from, size));
        return kept;
    }

    private static void write(FileChannel from, List<Piece> pieces, Path to, Set<OpenOption> how) throws IOException {
        try (var out = FileChannel.open(to, how, Disk.ownerOnly("rw-------"))) {
            for (var piece : pieces) {
                var at = piece.from();
                while (at < piece.to()) {
                    at += from.transferTo(at, piece.to() - at, out);
                }
            }
            out.force(true);
        }
    }
}
