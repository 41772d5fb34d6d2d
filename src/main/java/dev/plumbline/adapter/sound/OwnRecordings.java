package dev.plumbline.adapter.sound;

import dev.plumbline.cue.Line;
import dev.plumbline.cue.Lines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioFormat.Encoding;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/// A person's own voice: files in a folder, each named after the line it is to be heard for. What cannot be used is
/// left alone, with a sentence about it, and our own line is heard.
final class OwnRecordings {

    private static final OwnRecordings NONE = new OwnRecordings(Map.of(), List.of());
    private static final String ENDING = ".wav";
    private static final long LARGEST = 4_000_000;
    private static final String WANTED = "save it as WAV, 16 bit, 48,000 a second, mono or stereo.";

    private final Map<String, Pcm> lines;
    private final List<String> complaints;

    private OwnRecordings(Map<String, Pcm> lines, List<String> complaints) {
        this.lines = Map.copyOf(lines);
        this.complaints = List.copyOf(complaints);
    }

    static OwnRecordings none() {
        return NONE;
    }

    /// Reads all that is in the folder; there need not be one.
    static OwnRecordings in(Path folder, Lines known) {
        if (!Files.isDirectory(folder)) {
            return NONE;
        }
        var slots = known.all().stream().collect(Collectors.toMap(Line::id, Line::slot));
        var lines = new HashMap<String, Pcm>();
        var complaints = new ArrayList<String>();
        for (var file : wavs(folder, complaints)) {
            var name = file.getFileName().toString();
            var id = name.substring(0, name.length() - ENDING.length());
            try {
                lines.put(id, read(file, Optional.ofNullable(slots.get(id))));
            } catch (Unusable unusable) {
                complaints.add(file + " " + unusable.getMessage());
            }
        }
        return new OwnRecordings(lines, complaints);
    }

    Optional<Pcm> line(String id) {
        return Optional.ofNullable(lines.get(id));
    }

    /// A sentence for each file that cannot be used: which, why, and what to do.
    List<String> complaints() {
        return complaints;
    }

    private static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        Unusable(String reason) {
            super(reason);
        }
    }

    private static List<Path> wavs(Path folder, List<String> complaints) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            complaints.add(folder + " cannot be read; make it readable to have your own lines.");
            return List.of();
        }
    }

    private static Pcm read(Path file, Optional<Duration> slot) throws Unusable {
        if (slot.isEmpty()) {
            throw new Unusable("is named after no line; the names are those of assets/voice/en.");
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw tooLong(slot.get());
            }
            try (var stream = AudioSystem.getAudioInputStream(file.toFile())) {
                var sound = mono(stream);
                if (sound.length().compareTo(slot.get()) > 0) {
                    throw tooLong(slot.get());
                }
                return sound;
            }
        } catch (UnsupportedAudioFileException wrong) {
            throw new Unusable("is not a WAV file; " + WANTED);
        } catch (IOException unreadable) {
            throw new Unusable("cannot be read; make it readable, or remove it.");
        }
    }

    private static Unusable tooLong(Duration slot) {
        return new Unusable("is too long; this line has room for %.2f s.".formatted(slot.toMillis() / 1000.0));
    }

    private static Pcm mono(AudioInputStream stream) throws IOException, Unusable {
        var format = stream.getFormat();
        if (!fits(format)) {
            throw new Unusable("is in another format; " + WANTED);
        }
        var bytes = stream.readAllBytes();
        return format.getChannels() == 1 ? Pcm.of(bytes) : Pcm.ofBothSides(bytes);
    }

    private static boolean fits(AudioFormat format) {
        return format.getEncoding().equals(Encoding.PCM_SIGNED)
                && format.getSampleRate() == Pcm.RATE
                && format.getSampleSizeInBits() == 16
                && format.getChannels() <= 2
                && !format.isBigEndian();
    }
}
