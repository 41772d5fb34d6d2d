package dev.plumbline.adapter.sound;

import dev.plumbline.runner.Cues.Sound;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.media.AudioClip;
import org.jspecify.annotations.Nullable;

/// Plays the sound files by [AudioClip]s, each made once and kept; a clip needs no JavaFX toolkit.
/// A clip of silence goes round all the while, so that a loudspeaker that falls asleep by itself does not miss the
/// first cue.
///
/// A clip that is played while there is no loudspeaker ends the one thread that starts all clips, and every later clip
/// stays
/// silent, with no error to be seen: so [#start] may only follow an [#obstacle] that found none.
final class ClipSpeaker implements Speaker {

    private static final System.Logger LOG = System.getLogger(ClipSpeaker.class.getName());

    private final SoundFiles files;
    private final Map<String, Optional<Clip>> clips = new ConcurrentHashMap<>();
    private @Nullable AudioClip silence;

    ClipSpeaker(String language) {
        this.files = new SoundFiles(language);
    }

    /// Takes the half second or so that the first clip of a program costs; a failure shows again, and is told, in
    /// [#obstacle].
    static void loadLibraries() {
        try {
            if (Loudspeaker.obstacle().isEmpty()) {
                var silence = SoundFiles.silence().open(AudioClip::new);
                silence.play();
                silence.stop();
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.DEBUG, "the media libraries cannot be loaded", e);
        }
    }

    private record Clip(AudioClip sound, Duration length) {}

    @Override
    public Optional<String> obstacle() {
        var obstacle = Loudspeaker.obstacle();
        if (obstacle.isPresent()) {
            silence = null; // gone with its device
            return obstacle;
        }
        if (silence == null) {
            try {
                silence = SoundFiles.silence().open(AudioClip::new);
                silence.setCycleCount(AudioClip.INDEFINITE);
                silence.play();
            } catch (RuntimeException | LinkageError e) {
                LOG.log(Level.WARNING, "no clip can be played", e);
                return Optional.of("this computer's media libraries are incomplete");
            }
        }
        return Optional.empty();
    }

    @Override
    public void prepare(Sound sound) {
        clip(sound);
    }

    @Override
    public Optional<Duration> start(Sound sound, double decibels) {
        var clip = clip(sound);
        clip.ifPresent(ready -> ready.sound().play(Math.pow(10, decibels / 20)));
        return clip.map(Clip::length);
    }

    @Override
    public void stop(Sound sound) {
        clip(sound).ifPresent(playing -> playing.sound().stop());
    }

    @Override
    public void release() {
        if (silence != null) {
            silence.stop();
            silence = null;
        }
    }

    private Optional<Clip> clip(Sound sound) {
        return clips.computeIfAbsent(files.pathOf(sound), path -> {
            try {
                var file = files.read(path);
                return Optional.of(new Clip(file.open(AudioClip::new), file.length()));
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "cannot play " + path, e);
                return Optional.empty();
            }
        });
    }
}
