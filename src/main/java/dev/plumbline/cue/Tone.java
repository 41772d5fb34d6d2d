package dev.plumbline.cue;

import java.time.Duration;
import java.util.Locale;

/// A sound that is no word. Those that open a segment differ, so that they tell the phase by themselves.
public enum Tone {
    READY_KNOCK(300),
    START_BELL(500),
    CHIN_BELL(500),
    SWING_BELL(800),
    PUSH_BELL(500),
    LAND_CHIME(800),
    STEP_1(500),
    STEP_2(500),
    STEP_3(500),
    REST_BELL(800),
    DONE_BELL(800),
    MARK(500),
    HALFWAY(500),
    TICK(0),
    TICK_LAST(0),
    BREATH_IN(0),
    BREATH_OUT(0),
    SWING_LEFT(0),
    SWING_RIGHT(0);

    private final Duration alone;

    Tone(long aloneMillis) {
        alone = Duration.ofMillis(aloneMillis);
    }

    /// How long it sounds alone before words may follow.
    Duration alone() {
        return alone;
    }

    /// The name of its file, and of its cue after `tone.`
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
