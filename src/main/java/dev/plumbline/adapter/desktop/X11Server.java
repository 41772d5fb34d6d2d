package dev.plumbline.adapter.desktop;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// The X server on this machine that listens at `socket`; it answers or it does not.
record X11Server(Path socket) {

    private static final Pattern ON_THIS_MACHINE = Pattern.compile("(?:unix)?:(\\d{1,5})(?:\\.\\d+)?");

    /// The server that a `DISPLAY` such as `:0` or `unix:0.0` names; empty for a display on another machine.
    static Optional<X11Server> named(String display) {
        var match = ON_THIS_MACHINE.matcher(display);
        return match.matches()
                ? Optional.of(new X11Server(Path.of("/tmp/.X11-unix/X" + match.group(1))))
                : Optional.empty();
    }

    /// Whether the display may be there: one on another machine is left to the X library to judge.
    static boolean answers(String display) {
        return named(display).map(X11Server::answers).orElse(true);
    }

    boolean answers() {
        return acceptsConnections() || hasAbstractSocket();
    }

    private boolean acceptsConnections() {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException | UnsupportedOperationException nobody) {
            return false;
        }
    }

    // On Linux a server may listen under the same name without a file: the JDK cannot connect there, but the kernel
    // lists it.
    private boolean hasAbstractSocket() {
        try (var sockets = Files.lines(Path.of("/proc/net/unix"))) {
            return sockets.anyMatch(line -> line.endsWith(" @" + socket));
        } catch (IOException notLinux) {
            return false;
        }
    }
}
