package dev.plumbline.history;

import dev.plumbline.routine.Bar;
import dev.plumbline.session.Course;
import dev.plumbline.session.EndedBy;
import dev.plumbline.session.HeldPhase;
import dev.plumbline.session.HungSet;
import dev.plumbline.session.Session;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The record of one live session: it knows where and on which bar, and turns any moment of the session into an entry.
///
/// Held seconds are cut to the millisecond that is stored, so that an entry reads back equal to itself.
///
/// @param bar null where there is none, or it is not known
/// @param before how the back felt beforehand, or null
public record Recording(
        ZoneId zone, @Nullable Bar bar, @Nullable Integer before) {
    /// The session as it stands at `now`, as if it were cut off there; it holds no set where nothing was hung.
    public Entry of(Session session, Instant now, Stamp stamp) {
        return of(session.course(), running(session, now), stamp);
    }

    /// A session that is over.
    public Entry of(Course course, Stamp stamp) {
        return of(course, Stream.empty(), stamp);
    }

    private Entry of(Course course, Stream<HungSet> running, Stamp stamp) {
        var startedAt = course.startedAt().atZone(zone).toOffsetDateTime();
        return Entry.blank(stamp, startedAt, zone.getId(), Source.SESSION)
                .withRoutine(Performed.of(course.routine()))
                .withBar(bar)
                .withSets(Stream.concat(course.sets().stream(), running)
                        .map(Recording::storable)
                        .toList())
                .withFeel(Feel.UNKNOWN.withBefore(before));
    }

    private static Stream<HungSet> running(Session session, Instant now) {
        return switch (session) {
            case Session.InSet inSet -> Stream.of(inSet.attempt().endedBy(EndedBy.INTERRUPTED, now));
            case Session.Held held ->
                held.before() instanceof Session.InSet paused
                        ? Stream.of(paused.attempt().endedBy(EndedBy.INTERRUPTED, held.at()))
                        : Stream.empty();
            case Session.GetReady _, Session.Resting _, Session.Finished _ -> Stream.empty();
        };
    }

    private static HungSet storable(HungSet set) {
        return new HungSet(set.phases().stream().map(Recording::storable).toList(), set.done());
    }

    private static HeldPhase storable(HeldPhase held) {
        return new HeldPhase(held.phase(), held.planned(), held.held().truncatedTo(ChronoUnit.MILLIS), held.endedBy());
    }
}
