package dev.plumbline.session;

import dev.plumbline.routine.Phase;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A session crossed from one state to the next.
///
/// @param set the number of the set that `to` belongs to; for a rest, the coming one
/// @param from null on the first edge of all
/// @param due the deadline that was crossed, null where a command or an interruption did it
/// @param state what the session became, so that each of several edges crossed at once can be told apart
public record Edge(
        int set,
        @Nullable Phase from,
        Phase to,
        Cause cause,
        @Nullable Instant due,
        Session state) {}
