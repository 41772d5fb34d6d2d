package dev.plumbline.adapter.file;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.StorageFailure.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// What every file needs: a folder that only its owner can look into, a replacement that is never seen half done, and
/// a failure that says what to do.
final class Disk {
    private Disk() {}

    /// Makes sure that the folder is there; one that is made is its owner's alone.
    static Path folder(Path folder) throws StorageFailure {
        try {
            return Files.createDirectories(folder, ownerOnly("rwx------"));
        } catch (IOException failed) {
            throw failure(folder, failed);
        }
    }

    /// The folder that the file is in.
    static Path around(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), () -> file + " is in no folder");
    }

    static FileAttribute<?>[] ownerOnly(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /// Replaces the whole file: whoever reads it, also after a power cut, finds either the old or the new content.
    static void replace(Path file, byte[] content) throws StorageFailure {
        var folder = folder(around(file));
        var fresh = folder.resolve(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            write(fresh, content);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(folder);
        } catch (IOException failed) {
            throw failure(file, failed);
        } finally {
            discard(fresh);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(file, options, ownerOnly("rw-------"))) {
            writeAll(channel, ByteBuffer.wrap(content));
            channel.force(true);
        }
    }

    static void writeAll(FileChannel channel, ByteBuffer content) throws IOException {
        while (content.hasRemaining()) {
            channel.write(content);
        }
    }

    private static void discard(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException left) {
            System.getLogger(Disk.class.getName()).log(System.Logger.Level.DEBUG, "left behind: " + fresh, left);
        }
    }

    /// Makes a new name in the folder last. Some systems cannot open a folder; they keep names safe by themselves.
    static void sync(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            System.getLogger(Disk.class.getName()).log(System.Logger.Level.TRACE, "no sync: " + folder, unsupported);
        }
    }

    /// The same trouble in words: what, why, and the remedy.
    static StorageFailure failure(Path thing, IOException cause) {
        var reason = reason(thing, cause);
        var inTheWay = reason == Reason.NOT_A_FOLDER ? nearest(thing) : thing;
        return new StorageFailure(inTheWay.toString(), reason, cause);
    }

    /// What stands on the way to `thing`, or the thing itself.
    private static Path nearest(Path thing) {
        for (var path = thing; path != null; path = path.getParent()) {
            if (Files.exists(path)) {
                return path;
            }
        }
        return thing;
    }

    private static Reason reason(Path thing, IOException cause) {
        var message = (cause instanceof FileSystemException named && named.getReason() != null
                        ? named.getReason()
                        : String.valueOf(cause.getMessage()))
                .toLowerCase(Locale.ROOT);
        if (message.contains("no space") || message.contains("not enough space") || message.contains("quota")) {
            return Reason.FULL;
        }
        if (message.contains("not a directory") || message.contains("is a directory")) {
            return Files.isDirectory(thing) ? Reason.NOT_A_FILE : Reason.NOT_A_FOLDER;
        }
        if (message.contains("read-only")) {
            return Reason.NOT_ALLOWED;
        }
        return switch (cause) {
            case NoSuchFileException _ -> Reason.MISSING;
            case AccessDeniedException _ -> Reason.NOT_ALLOWED;
            case FileAlreadyExistsException _, NotDirectoryException _ -> Reason.NOT_A_FOLDER;
            default -> Reason.OTHER;
        };
    }
}
