package dev.plumbline.runner;

import dev.plumbline.settings.Sounds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// What is heard of a session. It is told ahead of time and keeps time by itself, so that a stalled window never delays
/// a
/// bell; every sound handed over is reported back exactly once, as played or as missed. No method blocks or throws.
public interface Cues extends AutoCloseable {
    /// So long before it is due a sound is to be handed over, in real time, where it is to be heard in time.
    Duration AHEAD = Duration.ofMillis(150);

    /// How this person likes it: which device, and whether other programs give way. Holds from the next sound on.
    void use(Sounds sounds);

    /// A session may begin soon: has the loudspeaker awake for it, and lets it go some minutes after the last such
    /// call.
    ///
    /// @return done when it is known whether sound can be heard; nobody should wait for it for long
    CompletableFuture<Void> warmUp();

    /// Opens the sound line, before the first cue is due: a sleeping loudspeaker swallows what wakes it.
    void open(Listener listener);

    /// Plans the sounds of one segment, in the place of any earlier plan with the same key; other plans stay as they
    /// are.
    void play(Plan plan);

    /// Drops the plan: what has not started never starts, and a line of it being spoken stops within 100 ms; bells ring
    /// out.
    void cancel(long key);

    /// Drops every plan and lets the line go once the last bell has rung out; [#open] may open it again.
    @Override
    void close();

    /// One segment's sounds. The runner chooses the key; it hands the next segment over while the present one still
    /// runs.
    record Plan(long key, List<Due> sounds) {
        public Plan {
            sounds = List.copyOf(sounds);
        }
    }

    /// A sound and its instant on the session clock. An edge tone opens its segment: of several late ones the newest
    /// alone
    /// is still worth playing, up to a second late; any other sound up to 150 ms.
    record Due(Sound sound, Instant at, boolean edge) {}

    /// A sound by its cue id: `tone.chin_bell`, `voice.chin`, or a breath tone with the length of the breath, such as
    /// `tone.breath_in`; `decibels`, never above 0, is its level against the level it was made at.
    record Sound(String id, @Nullable Duration length, double decibels) {
        public Sound {
            if (!id.startsWith("tone.") && !id.startsWith("voice.")) {
                throw new IllegalArgumentException("a sound is tone.* or voice.*: " + id);
            }
            if (length != null && !length.isPositive()) {
                throw new IllegalArgumentException("the length of a sound is positive: " + length);
            }
            if (!(decibels <= 0)) {
                throw new IllegalArgumentException("a sound is never made louder: " + decibels + " dB");
            }
        }
    }

    /// Hears, on the sound thread, what became of each sound and whether there is anything to be heard at all.
    interface Listener {
        /// The sound was started at `at` on the session clock.
        void played(long key, Due due, Instant at);

        /// The sound was cancelled, came too late, or had no loudspeaker to come from.
        void missed(long key, Due due);

        /// Told when it changes: whether sound can be heard; the reason is a sentence fragment, empty when it can.
        void available(boolean sound, String reason);
    }
}
