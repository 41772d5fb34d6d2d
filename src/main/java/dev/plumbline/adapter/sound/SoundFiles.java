package dev.plumbline.adapter.sound;

import dev.plumbline.runner.Cues.Sound;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/// The sounds that come with the program, by cue id: one file a tone, one a line and language, one a whole second of
/// breath.
final class SoundFiles {

    private static final String ROOT = "/dev/plumbline/assets/";

    private final String language;

    SoundFiles(String language) {
        this.language = language;
    }

    /// A breath of a length that no file has is played by the next shorter one.
    String pathOf(Sound sound) {
        var id = sound.id();
        var name = id.substring(id.indexOf('.') + 1);
        if (id.startsWith("voice.")) {
            return ROOT + "voice/" + language + "/" + name + ".wav";
        }
        var length = sound.length();
        if (length == null) {
            return ROOT + "tones/" + name + ".wav";
        }
        long seconds =
                name.equals("breath_in") ? Math.clamp(length.toSeconds(), 2, 6) : Math.clamp(length.toSeconds(), 3, 8);
        return ROOT + "tones/" + name + "_" + seconds + ".wav";
    }

    Pcm read(String path) {
        var resource = SoundFiles.class.getResourceAsStream(path);
        if (resource == null) {
            throw new IllegalArgumentException("no such sound: " + path);
        }
        try (var file = AudioSystem.getAudioInputStream(new BufferedInputStream(resource))) {
            return Pcm.of(file.readAllBytes());
        } catch (UnsupportedAudioFileException e) {
            throw new IllegalArgumentException("not a sound file: " + path, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
