package dev.plumbline.adapter.sound;

import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.spi.MixerProvider;

/// The sound devices as Java finds them. `AudioSystem` remembers for a minute which there were; asking the providers
/// themselves finds what was plugged in a moment ago.
final class JavaSound implements Outputs {

    private static final AudioFormat FORMAT = new AudioFormat(Pcm.RATE, 16, 2, true, false);
    private static final DataLine.Info LINE = new DataLine.Info(SourceDataLine.class, FORMAT);
    private static final int CAPACITY = Pcm.RATE * 100 / 1000;

    @Override
    public Output open() throws NoOutput {
        var device = devices().findFirst().orElseThrow(() -> new NoOutput("no sound output was found"));
        try {
            var line = (SourceDataLine) device.getLine(LINE);
            line.open(FORMAT, CAPACITY * Stereo.FRAME);
            line.start();
            return new Open(line);
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

    private record Open(SourceDataLine line) implements Output {
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
