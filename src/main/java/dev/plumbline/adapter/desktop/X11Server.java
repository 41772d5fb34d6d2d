package dev.plumbline.adapter.desktop;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// The X server that a `DISPLAY` such as `:0`, `unix:0.0` or `localhost:10.0` names; an empty host is this machine.
record X11Server(String host, int number) {

    private static final Pattern DISPLAY = Pattern.compile("(?:[a-z]+/)?(.*?):(\\d{1,5})(?:\\.\\d+)?");
    private static final int FIRST_PORT = 6000;
    private static final int PATIENCE_MILLIS = 1000;

    static Optional<X11Server> named(String display) {
        var match = DISPLAY.matcher(display);
        if (!match.matches()) {
            return Optional.empty();
        }
        var host = match.group(1);
        return Optional.of(new X11Server(host.equals("unix") ? "" : host, Integer.parseInt(match.group(2))));
    }

    static boolean answers(String display) {
        // A name we cannot read (some systems use a socket's path) is left to the X library to judge.
        return named(display).map(X11Server::answers).orElse(true);
    }

    private boolean answers() {
        return host.isEmpty() ? socketAnswers() || hasAbstractSocket() : portAnswers();
    }

    private Path socket() {
        return Path.of("/tmp/.X11-unix/X" + number);
    }

    private boolean socketAnswers() {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            return channel.isConnected();
        } catch (IOException | UnsupportedOperationException nobody) {
            return false;
        }
    }

    // Linux: servers may listen under the same name without a file, where the JDK cannot connect but the kernel lists
    // it.
    private boolean hasAbstractSocket() {
        try (var sockets = Files.lines(Path.of("/proc/net/unix"))) {
            return sockets.anyMatch(line -> line.endsWith(" @" + socket()));
        } catch (IOException notLinux) {
            return false;
        }
    }

    private boolean portAnswers() {
        try (var connection = new Socket()) {
            connection.connect(new InetSocketAddress(host, FIRST_PORT + number), PATIENCE_MILLIS);
            return true;
        } catch (IOException | IllegalArgumentException nobody) {
            return false;
        }
    }
}
