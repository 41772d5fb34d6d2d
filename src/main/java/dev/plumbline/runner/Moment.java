package dev.plumbline.runner;

import dev.plumbline.cue.CueSheet;
import dev.plumbline.cue.CueSheets;
import dev.plumbline.session.Session;
import java.time.Duration;
import java.time.Instant;

/// One instant of a live session: all that a screen needs to paint it.
///
/// @param opened when the session came into this state
public record Moment(Session state, CueSheet sheet, Instant opened, Instant now) {
    /// Where the sheet has its zero on the session clock.
    public Instant zero() {
        return CueSheets.zero(state, opened);
    }

    /// How far into the sheet it is.
    public Duration into() {
        var zero = zero();
        return now.isBefore(zero) ? Duration.ZERO : Duration.between(zero, now);
    }

    /// True when the last word of a finished session is spoken.
    public boolean over() {
        return state instanceof Session.Finished && into().compareTo(sheet.length()) >= 0;
    }

    public Moment at(Instant later) {
        return new Moment(state, sheet, opened, later);
    }
}
