package dev.plumbline.adapter.sound;

import dev.plumbline.adapter.sound.SoundServer.Sink;
import dev.plumbline.runner.SoundOutputs;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.spi.MixerProvider;
import org.jspecify.annotations.Nullable;

/// The sound devices as Java finds them. `AudioSystem` remembers for a minute which there were; asking the providers
/// themselves finds what was plugged in a moment ago.
final class JavaSound implements Outputs, SoundOutputs {

    private static final System.Logger LOG = System.getLogger(JavaSound.class.getName());
    private static final AudioFormat FORMAT = new AudioFormat(Pcm.RATE, 16, 2, true, false);
    private static final DataLine.Info LINE = new DataLine.Info(SourceDataLine.class, FORMAT);
    private static final int CAPACITY = Pcm.RATE * 100 / 1000;

    private final SoundServer server;
    private final String process;

    /// @param process the number of this process
    JavaSound(SoundServer server, long process) {
        this.server = server;
        this.process = Long.toString(process);
    }

    /// What a sound server leads to is told apart by the server; without one, what Java finds.
    @Override
    public List<String> names() {
        var sinks = server.sinks();
        return sinks.isEmpty()
                ? devices().map(JavaSound::name).toList()
                : sinks.stream().map(Sink::description).toList();
    }

    @Override
    public boolean canDuck() {
        return server.answers();
    }

    @Override
    public Output open(@Nullable String wanted) throws NoOutput {
        if (wanted == null) {
            return open(devices().findFirst());
        }
        var named = devices().filter(device -> name(device).equals(wanted)).findFirst();
        if (named.isPresent()) {
            try {
                return open(named);
            } catch (NoOutput taken) {
                LOG.log(Level.INFO, "not heard on " + wanted, taken);
            }
        }
        var output = open(devices().findFirst());
        lead(wanted);
        return output;
    }

    // The line leads to the sound server, which is asked to lead it on.
    private void lead(String wanted) {
        server.sinks().stream()
                .filter(sink -> sink.description().equals(wanted))
                .findFirst()
                .ifPresent(sink -> server.streams().stream()
                        .filter(stream -> stream.process().equals(process))
                        .forEach(stream -> server.move(stream, sink)));
    }

    private static String name(Mixer device) {
        return device.getMixerInfo().getName();
    }

    private static Output open(Optional<Mixer> found) throws NoOutput {
        var device = found.orElseThrow(() -> new NoOutput("no sound output was found"));
        try {
            var line = (SourceDataLine) device.getLine(LINE);
            line.open(FORMAT, CAPACITY * Stereo.FRAME);
            line.start();
            return new OpenLine(line);
        } catch (LineUnavailableException taken) {
            throw new NoOutput("the sound output is taken by another program", taken);
        } catch (IllegalArgumentException | IllegalStateException gone) {
            throw new NoOutput("no sound output was found", gone);
        }
    }

    private static Stream<Mixer> devices() {
        return ServiceLoader.load(MixerProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .flatMap(provider -> Stream.of(provider.getMixerInfo()).map(provider::getMixer))
                .filter(device -> device.isLineSupported(LINE));
    }

    private record OpenLine(SourceDataLine line) implements Output {
        @Override
        public int capacity() {
            return line.getBufferSize() / Stereo.FRAME;
        }

        /// A line that ran dry says first that it is full, and then that it is empty.
        @Override
        public int queued() {
            int room = line.available();
            return capacity() - (room == 0 ? line.available() : room) / Stereo.FRAME;
        }

        @Override
        public void write(byte[] frames) throws NoOutput {
            if (line.write(frames, 0, frames.length) < frames.length) { // how javax.sound says that the device is gone
                throw new NoOutput("the sound output is gone");
            }
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
