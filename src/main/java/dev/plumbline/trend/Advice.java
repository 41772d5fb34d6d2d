package dev.plumbline.trend;

import dev.plumbline.history.Entry;
import dev.plumbline.routine.Routine;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One thing to consider before the next hang, with the sessions that it comes from. It is never acted on by itself.
///
/// @param because at least one, oldest first
/// @param offer the routine to hang by instead, or null where the advice is not about the routine
public record Advice(
        Topic topic, List<Entry> because, @Nullable Routine offer) {
    /// What advice is about; the order is how much it matters.
    public enum Topic {
        /// A sign that somebody who knows should hear of before the next hang.
        ASK_FIRST,
        /// The bar moved.
        CHECK_BAR,
        /// Any other sign: less next time.
        SIGN,
        /// The grip was slipping twice running.
        SLIPPING,
        /// A second hang to the end of the grip within 48 hours.
        ALL_OUT,
        /// The hands left the bar before the landing was over, more than once.
        LANDING,
        /// The very first hang is done.
        FIRST_HANG,
        /// Three easy sessions: a little longer.
        LONGER;

        /// Its name where it is kept.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Advice {
        because = List.copyOf(because);
        if (because.isEmpty()) {
            throw new IllegalArgumentException("Advice about " + topic + " comes from nowhere");
        }
    }
}
