package dev.plumbline.cue;

import java.time.Duration;

/// A sentence that can be spoken, and what the screen shows at the same instant.
///
/// @param slot the time to keep free for it, whatever voice speaks it; always positive
public record Line(String id, String spoken, Twin twin, Duration slot) {
    public Line {
        if (!slot.isPositive()) {
            throw new IllegalArgumentException("Line " + id + " cannot be spoken in " + slot);
        }
    }
}
