package dev.plumbline.history;

import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Phase;
import dev.plumbline.session.HungSet;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was done and how it felt: one revision of one record of the history. Sums leave out sets that were not done.
///
/// @param version of the format it came in; one that is newer than ours is shown but never edited
/// @param startedAt the start of the first get-ready, with the offset of that place and day
/// @param zone the name of the time zone there; it need not be one that this computer knows
/// @param routine null where none was followed
/// @param bar null where there was none, or nobody said which
/// @param note empty where there is none
/// @param unknown what other programs added: JSON text by JSON pointer; it survives every edit
public record Entry(
        int version,
        Stamp stamp,
        OffsetDateTime startedAt,
        String zone,
        @Nullable Performed routine,
        @Nullable Bar bar,
        List<HungSet> sets,
        Feel feel,
        @Nullable Effort effort,
        Set<Sign> signs,
        List<String> tags,
        String note,
        Source source,
        Map<String, String> unknown)
        implements Revision {
    /// The version of the format that this program writes.
    public static final int VERSION = 1;

    public static final int LONGEST_NOTE = 10_000;

    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 9999;

    private static final int CLEARLY_WORSE = -2;

    public Entry {
        sets = List.copyOf(sets);
        signs = signs.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(signs));
        tags = tags.size() < 2 ? List.copyOf(tags) : List.copyOf(new LinkedHashSet<>(tags));
        unknown = unknown.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(unknown));
        if (version < 1) {
            throw new IllegalArgumentException("There is no version " + version + " of an entry");
        }
        if (startedAt.getYear() < FIRST_YEAR || startedAt.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("Nobody hung at " + startedAt);
        }
        if (zone.isBlank()) {
            throw new IllegalArgumentException("'" + zone + "' names no time zone");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException(
                    "A note has " + LONGEST_NOTE + " characters at most, not " + note.length());
        }
        if (tags.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A tag without letters in " + tags);
        }
    }

    /// An entry of this version that says nothing yet but when it was and where it comes from.
    public static Entry blank(Stamp stamp, OffsetDateTime startedAt, String zone, Source source) {
        return new Entry(
                VERSION,
                stamp,
                startedAt,
                zone,
                null,
                null,
                List.of(),
                Feel.UNKNOWN,
                null,
                Set.of(),
                List.of(),
                "",
                source,
                Map.of());
    }

    /// True when a newer program wrote it: it may mean more than can be seen here, so it is not edited.
    public boolean isNewer() {
        return version > VERSION;
    }

    /// Hanging seconds of all sets that were done.
    public Duration hung() {
        return sum(sets.stream().filter(HungSet::done).map(HungSet::hung));
    }

    /// Landing seconds of all sets that were done.
    public Duration landed() {
        return sum(sets.stream().filter(HungSet::done).map(HungSet::landed));
    }

    /// True where it is known how the hang ended: at least one set has a landing, be it one that was not reached.
    /// A table of dates and seconds says nothing of it.
    public boolean tellsLanding() {
        return sets.stream().flatMap(set -> set.phases().stream()).anyMatch(held -> held.phase() == Phase.SLOW_LAND);
    }

    private static Duration sum(Stream<Duration> parts) {
        return parts.reduce(Duration.ZERO, Duration::plus);
    }

    /// True for the routine that is done lying on the floor, whose seconds count as no hanging.
    public boolean onFloor() {
        return routine != null && routine.onFloor();
    }

    /// True after a stop sign, a slipping grip or a back that felt clearly worse: rest is advised, and for a day
    /// starting again is asked about first.
    public boolean advisesRest() {
        return !signs.isEmpty() || effort == Effort.SLIPPING || feel.change().orElse(0) <= CLEARLY_WORSE;
    }

    /// The revision that follows this one, to be changed with the withers.
    public Entry revised(String device, Instant savedAt) {
        return withStamp(stamp.next(device, savedAt));
    }

    /// The tombstone that deletes this revision.
    public Tombstone deleted(String device, Instant savedAt) {
        return new Tombstone(stamp.next(device, savedAt));
    }

    public Entry withStamp(Stamp other) {
        return new Entry(
                version, other, startedAt, zone, routine, bar, sets, feel, effort, signs, tags, note, source, unknown);
    }

    public Entry withStartedAt(OffsetDateTime other, String otherZone) {
        return new Entry(
                version, stamp, other, otherZone, routine, bar, sets, feel, effort, signs, tags, note, source, unknown);
    }

    public Entry withRoutine(@Nullable Performed other) {
        return new Entry(
                version, stamp, startedAt, zone, other, bar, sets, feel, effort, signs, tags, note, source, unknown);
    }

    public Entry withBar(@Nullable Bar other) {
        return new Entry(
                version, stamp, startedAt, zone, routine, other, sets, feel, effort, signs, tags, note, source,
                unknown);
    }

    public Entry withSets(List<HungSet> other) {
        return new Entry(
                version, stamp, startedAt, zone, routine, bar, other, feel, effort, signs, tags, note, source, unknown);
    }

    public Entry withFeel(Feel other) {
        return new Entry(
                version, stamp, startedAt, zone, routine, bar, sets, other, effort, signs, tags, note, source, unknown);
    }

    public Entry withEffort(@Nullable Effort other) {
        return new Entry(
                version, stamp, startedAt, zone, routine, bar, sets, feel, other, signs, tags, note, source, unknown);
    }

    public Entry withSigns(Set<Sign> other) {
        return new Entry(
                version, stamp, startedAt, zone, routine, bar, sets, feel, effort, other, tags, note, source, unknown);
    }

    public Entry withTags(List<String> other) {
        return new Entry(
                version, stamp, startedAt, zone, routine, bar, sets, feel, effort, signs, other, note, source, unknown);
    }

    public Entry withNote(String other) {
        return new Entry(
                version, stamp, startedAt, zone, routine, bar, sets, feel, effort, signs, tags, other, source, unknown);
    }

    public Entry withUnknown(Map<String, String> other) {
        return new Entry(
                version, stamp, startedAt, zone, routine, bar, sets, feel, effort, signs, tags, note, source, other);
    }

    /// True when a person sees no difference between the two, whichever revisions of a record they are. A spreadsheet
    /// writes the line ends of a text in its own way; nobody sees that.
    public boolean looksLike(Entry other) {
        return withStamp(other.stamp)
                .withUnknown(other.unknown)
                .withOneLineEnd()
                .equals(other.withOneLineEnd());
    }

    private Entry withOneLineEnd() {
        var lines = new OneLineEnd();
        return withRoutine(routine == null ? null : lines.of(routine))
                .withBar(bar == null ? null : lines.of(bar))
                .withTags(tags.stream().map(lines::of).toList())
                .withNote(lines.of(note));
    }
}
