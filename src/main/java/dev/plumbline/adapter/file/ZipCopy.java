package dev.plumbline.adapter.file;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.StorageFailure.Reason;
import dev.plumbline.settings.Copied;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A folder as one zip file: under its name only once every file in it was read back and found the same.
final class ZipCopy {
    private ZipCopy() {}

    static Copied make(Path from, Path zip) throws StorageFailure {
        Tree.outside(from, zip);
        if (Files.isDirectory(zip)) {
            throw new StorageFailure(zip.toString(), Reason.NOT_A_FILE);
        }
        var files = Tree.files(from);
        try {
            var unfinished = Files.createTempFile(Disk.around(zip), ".plumbline-", ".part");
            try {
                var digests = new HashMap<String, String>();
                var bytes = write(from, files, unfinished, digests);
                if (!read(unfinished).equals(digests)) {
                    throw new StorageFailure(zip.toString(), Reason.CHANGED);
                }
                Files.move(unfinished, zip, StandardCopyOption.REPLACE_EXISTING);
                Disk.sync(Disk.around(zip));
                return new Copied(files.size(), bytes);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException failed) {
            throw Disk.failure(zip, failed);
        }
    }

    private static long write(Path from, List<Path> files, Path zip, Map<String, String> digests) throws IOException {
        var bytes = 0L;
        try (var channel = FileChannel.open(zip, StandardOpenOption.WRITE)) {
            var entries = new ZipOutputStream(Channels.newOutputStream(channel));
            for (var file : files) {
                var name = name(file);
                entries.putNextEntry(
                        new ZipEntry(name).setLastModifiedTime(Files.getLastModifiedTime(from.resolve(file))));
                bytes += pour(from.resolve(file), entries, name, digests);
                entries.closeEntry();
            }
            entries.finish();
            entries.flush();
            channel.force(true);
        }
        return bytes;
    }

    private static long pour(Path file, OutputStream out, String name, Map<String, String> digests) throws IOException {
        var digest = Digests.fresh();
        try (var content = new DigestInputStream(Files.newInputStream(file), digest)) {
            var length = content.transferTo(out);
            digests.put(name, hex(digest.digest()));
            return length;
        }
    }

    private static Map<String, String> read(Path zip) throws IOException {
        var digests = new HashMap<String, String>();
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().toList()) {
                try (var content = file.getInputStream(entry)) {
                    digests.put(entry.getName(), hex(Digests.sha256(content)));
                }
            }
        }
        return digests;
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static String name(Path file) {
        return StreamSupport.stream(file.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
