package dev.plumbline.support;

import dev.plumbline.history.Entry;
import dev.plumbline.history.Feel;
import dev.plumbline.history.Performed;
import dev.plumbline.history.Source;
import dev.plumbline.history.Stamp;
import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Reach;
import dev.plumbline.routine.Routine;
import dev.plumbline.session.EndedBy;
import dev.plumbline.session.HeldPhase;
import dev.plumbline.session.HungSet;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Entries for tests, to be changed with their withers.
public final class Entries {
    public static final Bar GARAGE = new Bar("Garage", Mount.FIXED, Reach.TOES);

    private Entries() {}

    /// A mere record at `startedAt`, with no hang and no score.
    public static Entry felt(String startedAt) {
        return felt(startedAt, null, null);
    }

    /// A record of how the back felt, with no hang.
    public static Entry felt(String startedAt, @Nullable Integer before, @Nullable Integer after) {
        var at = OffsetDateTime.parse(startedAt);
        var id = UUID.nameUUIDFromBytes(startedAt.getBytes(StandardCharsets.UTF_8));
        return Entry.blank(Stamp.first(id, "0badcafe", at.toInstant()), at, "Europe/Berlin", Source.SCORE_ONLY)
                .withFeel(new Feel(before, after, null));
    }

    /// A whole session of `routine` on the garage bar, done as planned.
    public static Entry hung(String startedAt, Routine routine, @Nullable Integer before, @Nullable Integer after) {
        var set = new HungSet(routine.phases().stream()
                .map(planned -> new HeldPhase(planned.phase(), planned.length(), planned.length(), EndedBy.TIME))
                .toList());
        var score = felt(startedAt, before, after);
        return Entry.blank(score.stamp(), score.startedAt(), score.zone(), Source.SESSION)
                .withFeel(score.feel())
                .withRoutine(Performed.of(routine))
                .withBar(routine.onFloor() ? null : GARAGE)
                .withSets(Collections.nCopies(routine.sets(), set));
    }
}
