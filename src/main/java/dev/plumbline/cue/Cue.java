package dev.plumbline.cue;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One thing of a cue sheet: a tone, a spoken line with its twin on the screen, or words on the screen alone.
///
/// A muted cue is silent, but its twin is shown and it counts as a cue that was not played.
public sealed interface Cue {
    /// In the order of time; at the same instant the edge tone first, then other tones, breaths, words.
    Comparator<Cue> IN_ORDER = Comparator.comparing(Cue::at).thenComparingInt(Cue::rank);

    /// A tone.
    ///
    /// @param length of a breath tone, null for all others, which last as long as they ring
    /// @param decibels against the level it was made at, never above 0
    /// @param edge true for the one tone that opens a segment
    record Sounded(Duration at, Tone tone, @Nullable Duration length, double decibels, boolean edge, boolean muted)
            implements Cue {
        @Override
        public String id() {
            return "tone." + tone.id();
        }

        @Override
        public Optional<Twin> twin() {
            return Optional.empty();
        }
    }

    /// A line, spoken unless muted.
    record Spoken(Duration at, Line line, Twin words, boolean muted) implements Cue {
        @Override
        public String id() {
            return "voice." + line.id();
        }

        @Override
        public Optional<Twin> twin() {
            return Optional.of(words);
        }

        /// Until when nothing else may be said.
        public Duration end() {
            return at.plus(line.slot());
        }
    }

    /// Words on the screen alone.
    record Written(Duration at, String name, Twin words) implements Cue {
        @Override
        public String id() {
            return "screen." + name;
        }

        @Override
        public Optional<Twin> twin() {
            return Optional.of(words);
        }

        @Override
        public boolean muted() {
            return true;
        }
    }

    /// From the zero of its sheet.
    Duration at();

    /// As the log names it: `tone.chin_bell`, `voice.chin`, or `screen.grip` for words that have no sound.
    String id();

    Optional<Twin> twin();

    boolean muted();

    private int rank() {
        return switch (this) {
            case Sounded sounded when sounded.edge() -> 0;
            case Sounded sounded when sounded.length() == null -> 1;
            case Sounded _ -> 2;
            case Spoken _ -> 3;
            case Written _ -> 4;
        };
    }
}
