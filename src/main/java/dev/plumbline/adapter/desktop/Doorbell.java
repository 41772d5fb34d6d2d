package dev.plumbline.adapter.desktop;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The bell at the one window of a data folder: the window listens, every later start rings. No call waits longer than
/// its patience, whatever the other process does.
public final class Doorbell {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(2);

    private final BellPlace place;
    private final Patience patience;

    Doorbell(BellPlace place, Duration patience) {
        this.place = place;
        this.patience = new Patience(patience);
    }

    /// The bell of the data folder; nothing is touched yet.
    ///
    /// @param state the folder of this machine's own state, where the socket lies if its path is short enough
    /// @param data the data folder, by whatever name it was reached
    public static Doorbell at(Path state, Path data) {
        var temp = Path.of(System.getProperty("java.io.tmpdir", ""));
        return new Doorbell(BellPlace.of(state, data, temp), LONG_ENOUGH);
    }

    /// What the open window says to `request`, one short line; empty when there is none or it does not answer in time.
    public Optional<String> ring(String request) {
        var line = new BellLine(request);
        try {
            return patience.with(() -> ask(line));
        } catch (IOException nobody) {
            return Optional.empty();
        }
    }

    /// Makes this process the one that answers, until closed; empty when another one is.
    ///
    /// @param answer gives one short line to each request, on a thread of ours, one request at a time
    /// @throws IOException when there can be no bell here, which is no reason not to open the window
    public Optional<Closeable> listen(UnaryOperator<String> answer) throws IOException {
        return patience.with(() -> Door.open(place)).map(door -> Porter.at(door, answer, patience));
    }

    private Optional<String> ask(BellLine request) throws IOException {
        place.checkOwner();
        try (var door = SocketChannel.open(place.address())) {
            request.write(door);
            return BellLine.read(door).map(BellLine::text);
        }
    }
}
