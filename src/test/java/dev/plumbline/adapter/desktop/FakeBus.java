package dev.plumbline.adapter.desktop;

import java.io.IOException;
import java.nio.file.Path;
import org.freedesktop.dbus.bin.EmbeddedDBusDaemon;

/// A real bus: a D-Bus daemon in this process, on a socket of its own in `folder`.
final class FakeBus implements AutoCloseable {
    final String address;
    private final EmbeddedDBusDaemon daemon;

    FakeBus(Path folder) throws Exception {
        address = "unix:path=" + folder.resolve("bus");
        daemon = new EmbeddedDBusDaemon(address + ",listen=true");
        daemon.startInBackgroundAndWait();
        awaitRunning();
    }

    /// The daemon binds its socket before it counts as running, and ends after its first client if it does not yet.
    private void awaitRunning() {
        while (!daemon.isRunning()) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() throws IOException {
        daemon.close();
    }
}
