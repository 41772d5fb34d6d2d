package dev.plumbline.adapter.sound;

import dev.plumbline.runner.Cues.Sound;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The sounds that were read already; reading takes some milliseconds, so it is done before a sound is due.
final class Shelf implements Function<Sound, Optional<Pcm>> {

    /// The bells that a key can ask for at any moment.
    private static final List<Sound> ON_CALL = Stream.of("land_chime", "rest_bell", "ready_knock", "done_bell")
            .map(bell -> new Sound("tone." + bell, null, 0))
            .toList();

    private static final String LINE = "voice.";
    private static final System.Logger LOG = System.getLogger(Shelf.class.getName());

    private final SoundFiles files;
    private final Supplier<OwnRecordings> recordings;
    private final Queue<Sound> wanted = new ConcurrentLinkedQueue<>(ON_CALL);
    private final Map<String, Optional<Pcm>> read = new ConcurrentHashMap<>();

    private @Nullable OwnRecordings own;

    /// @param recordings read when the first sound is
    Shelf(SoundFiles files, Supplier<OwnRecordings> recordings) {
        this.files = files;
        this.recordings = recordings;
    }

    /// Notes a sound that will be wanted.
    void want(Sound sound) {
        wanted.add(sound);
    }

    /// Reads what was noted.
    void fetch() {
        for (var sound = wanted.poll(); sound != null; sound = wanted.poll()) {
            apply(sound);
        }
    }

    /// The sound, or nothing when there is no such sound.
    @Override
    public Optional<Pcm> apply(Sound sound) {
        return read.computeIfAbsent(files.pathOf(sound), path -> {
            try {
                return own(sound).or(() -> Optional.of(files.read(path)));
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "cannot play " + path, e);
                return Optional.empty();
            }
        });
    }

    private synchronized Optional<Pcm> own(Sound sound) {
        if (own == null) {
            own = recordings.get();
        }
        return sound.id().startsWith(LINE) ? own.line(sound.id().substring(LINE.length())) : Optional.empty();
    }
}
