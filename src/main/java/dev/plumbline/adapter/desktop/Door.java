package dev.plumbline.adapter.desktop;

import java.io.Closeable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.StandardProtocolFamily;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// The socket at which the window of a data folder listens; of all processes that open one there, one at most has it.
record Door(ServerSocketChannel channel, BellPlace place) implements Closeable {

    /// Opens the door, over the file of a window that died; empty when somebody has it open already.
    static Optional<Door> open(BellPlace place) throws IOException {
        place.createFolders();
        place.checkOwner();
        try (var _ = Takeover.begin(place.lock())) {
            if (isTaken(place)) {
                return Optional.empty();
            }
            Files.deleteIfExists(place.socket());
            return Optional.of(new Door(bind(place), place));
        }
    }

    /// Removes the file too; under the lock, so that it is never that of a later window.
    @Override
    public void close() throws IOException {
        try (var _ = Takeover.begin(place.lock())) {
            if (channel.isOpen()) {
                channel.close();
                Files.deleteIfExists(place.socket());
            }
        } finally {
            channel.close();
        }
    }

    // Only a refused connection tells that nobody is left; any other failure may be a window that is busy.
    private static boolean isTaken(BellPlace place) {
        try (var visit = SocketChannel.open(place.address())) {
            return visit.isConnected();
        } catch (ConnectException refused) {
            return false;
        } catch (IOException unclear) {
            return Files.exists(place.socket(), LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static ServerSocketChannel bind(BellPlace place) throws IOException {
        var channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.bind(place.address());
            if (BellPlace.isPosix(place.socket())) {
                Files.setPosixFilePermissions(place.socket(), PosixFilePermissions.fromString("rw-------"));
            }
            return channel;
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
    }
}
