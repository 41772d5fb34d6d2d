package dev.plumbline.adapter.desktop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.UUID;

/// Where the window of a data folder listens: the same two files for every process of this person that opens the
/// folder.
record BellPlace(Path socket, Path lock) {

    // Linux and Windows allow 108 bytes, macOS 104, all with a zero at the end.
    private static final int LONGEST = 100;

    /// In the `state` folder, or in a folder of its own under `temp` where that would be too long for a socket.
    static BellPlace of(Path state, Path data, Path temp) {
        var folder = real(state);
        var name = "window-" + hash(folder + "\n" + real(data));
        var socket = folder.resolve(name + ".socket");
        return new BellPlace(
                socket.toString().getBytes(UTF_8).length <= LONGEST
                        ? socket
                        : real(temp).resolve("plumbline-" + name).resolve("socket"),
                folder.resolve(name + ".lock"));
    }

    Path folder() {
        return around(socket);
    }

    UnixDomainSocketAddress address() {
        return UnixDomainSocketAddress.of(socket);
    }

    /// In a temp folder that all share, somebody else may have put a door of theirs under our name.
    ///
    /// @throws AccessDeniedException when the socket's folder is not the state folder's owner's alone
    void checkOwner() throws IOException {
        var door = folder();
        var state = around(lock);
        if (door.equals(state)) {
            return;
        }
        var isPrivate = Files.isDirectory(door, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(door, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(state))
                && (!isPosix(door)
                        || Files.getPosixFilePermissions(door).equals(PosixFilePermissions.fromString("rwx------")));
        if (!isPrivate) {
            throw new AccessDeniedException(door.toString(), null, "not ours alone");
        }
    }

    /// Makes the folders that are missing, each its owner's alone.
    void createFolders() throws IOException {
        for (var folder : new Path[] {around(lock), folder()}) {
            Files.createDirectories(
                    folder,
                    isPosix(lock)
                            ? new FileAttribute<?>[] {
                                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                            }
                            : new FileAttribute<?>[0]);
        }
    }

    // Links are followed as far as the folders exist, so that two names of one folder lead to one bell.
    private static Path real(Path folder) {
        var absolute = folder.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException notThereYet) {
            var parent = absolute.getParent();
            return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
        }
    }

    private static String hash(String text) {
        return "%016x".formatted(UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).getMostSignificantBits());
    }

    static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static Path around(Path file) {
        return Objects.requireNonNull(file.getParent(), () -> file + " is in no folder");
    }
}
