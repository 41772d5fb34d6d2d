package dev.plumbline.ui.tour;

import static dev.plumbline.routine.Phase.CHIN_TUCK;
import static dev.plumbline.routine.Phase.OPEN_HANG;
import static dev.plumbline.routine.Phase.RELAX;
import static dev.plumbline.routine.Phase.SLOW_LAND;
import static dev.plumbline.routine.Phase.SWING;
import static dev.plumbline.routine.Routines.FIRST;
import static dev.plumbline.routine.Routines.FLOOR;
import static dev.plumbline.routine.Routines.GENTLE;
import static dev.plumbline.routine.Routines.OPEN;
import static dev.plumbline.routine.Routines.STANDARD;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Effort;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Feel;
import dev.plumbline.history.Merge;
import dev.plumbline.history.Performed;
import dev.plumbline.history.Source;
import dev.plumbline.history.Stamp;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Routine;
import dev.plumbline.session.EndedBy;
import dev.plumbline.session.HeldPhase;
import dev.plumbline.session.HungSet;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the person of the pictures has done since April: invented, and the same on every run.
final class SampleArchive {
    private static final long SEED = 20_261_120;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 16);
    private static final LocalDate GENTLE_FROM = LocalDate.of(2026, 5, 11);
    private static final LocalDate STANDARD_FROM = LocalDate.of(2026, 7, 20);
    private static final LocalDate INVENTED_UNTIL = LocalDate.of(2026, 11, 9);
    private static final double DAYS_A_WEEK = 3.8;
    private static final String DEVICE = "5a3b1e00";

    private SampleArchive() {}

    /// Everything up to this Friday's morning.
    static Archive beforeToday() {
        return Merge.of(past()).archive(List.of());
    }

    static Archive beforeTodayWith(Entry further) {
        var all = past();
        all.add(further);
        return Merge.of(all).archive(List.of());
    }

    /// Everything, the session of this morning included.
    static Archive withToday() {
        return beforeTodayWith(today().withFeel(new Feel(6, 7, null)).withNote("Left shoulder looser than Monday"));
    }

    /// A week of three easy sessions, and nothing before it.
    static Archive easyWeek() {
        var week = Stream.of("2026-11-14T07:40", "2026-11-17T07:38", "2026-11-19T07:35")
                .map(when -> whole(when, STANDARD, 6, 7).withEffort(Effort.STEADY))
                .toList();
        return Merge.of(week).archive(List.of());
    }

    /// This morning's session: in its second set the swing was cut short, and the hands came off early.
    static Entry today() {
        var cut = new HungSet(List.of(
                held(RELAX, 16, 16, EndedBy.TIME),
                held(CHIN_TUCK, 8, 8, EndedBy.TIME),
                held(SWING, 11, 7, EndedBy.LANDED),
                held(SLOW_LAND, 10, 7, EndedBy.LET_GO)));
        return session("2026-11-20T07:41", STANDARD, List.of(whole(STANDARD), cut), 6, null);
    }

    static Entry yesterday() {
        return whole("2026-11-19T18:10", STANDARD, 6, 5);
    }

    /// A session that never came to its end.
    static Entry cutOff() {
        var set = new HungSet(List.of(
                held(RELAX, 16, 16, EndedBy.TIME),
                held(CHIN_TUCK, 8, 5, EndedBy.INTERRUPTED),
                held(SWING, 11, 0, EndedBy.NOT_REACHED),
                held(SLOW_LAND, 10, 0, EndedBy.NOT_REACHED)));
        return session("2026-11-19T07:40", STANDARD, List.of(set), 6, null);
    }

    /// The hands opened so early that a further set would be too short.
    static Entry shortHang() {
        var early = whole(STANDARD).letGoAt(Duration.ofSeconds(6));
        return session("2026-11-20T07:41", STANDARD, List.of(early), 6, null);
    }

    static Entry onTheFloor() {
        return session("2026-11-20T07:41", FLOOR, List.of(whole(FLOOR)), 6, null)
                .withBar(null);
    }

    /// No hang, only how the back feels.
    static Entry scoreOnly() {
        var at = SampleHouse.NOW.toOffsetDateTime();
        return Entry.blank(today().stamp(), at, SampleHouse.NOW.getZone().getId(), Source.SCORE_ONLY);
    }

    private static List<Entry> past() {
        var past = new ArrayList<>(invented());
        past.add(whole("2026-11-11T07:40", STANDARD, 5, 6));
        past.add(whole("2026-11-12T07:38", GENTLE, 6, 6));
        past.add(session("2026-11-16T18:20", OPEN, List.of(open(64)), 5, 7).withNote("Door bar, bare hands"));
        past.add(whole("2026-11-18T07:35", STANDARD, 6, 8));
        return past;
    }

    private static Collection<Entry> invented() {
        var random = new Random(SEED);
        var entries = new ArrayList<Entry>();
        for (var day = FIRST_DAY; day.isBefore(INVENTED_UNTIL); day = day.plusDays(1)) {
            if (random.nextDouble() < DAYS_A_WEEK / 7) {
                entries.add(invented(day, random));
            }
        }
        return entries;
    }

    private static Entry invented(LocalDate day, Random random) {
        var routine = day.isBefore(GENTLE_FROM) ? FIRST : day.isBefore(STANDARD_FROM) ? GENTLE : STANDARD;
        var at = LocalTime.of(7, 20).plusMinutes(random.nextInt(40));
        var sets = new ArrayList<>(Collections.nCopies(routine.sets(), whole(routine)));
        if (random.nextInt(5) == 0) {
            var early = 4
                    + random.nextInt((int) routine.phases().getFirst().length().toSeconds());
            sets.set(routine.sets() - 1, whole(routine).letGoAt(Duration.ofSeconds(early)));
        }
        var months = ChronoUnit.DAYS.between(FIRST_DAY, day) / 30.0;
        var before = Math.clamp(Math.round(4.2 + 0.25 * months + random.nextGaussian() * 0.7), 2, 9);
        var after = Math.clamp(before + Math.round(0.9 + random.nextGaussian() * 0.9), 2, 10);
        return session(LocalDateTime.of(day, at).toString(), routine, sets, before, after);
    }

    private static Entry whole(String when, Routine routine, int before, int after) {
        return session(when, routine, Collections.nCopies(routine.sets(), whole(routine)), before, after);
    }

    private static Entry session(
            String when, Routine routine, List<HungSet> sets, int before, @Nullable Integer after) {
        var zone = SampleHouse.NOW.getZone();
        var at = LocalDateTime.parse(when).atZone(zone).toOffsetDateTime();
        var id = UUID.nameUUIDFromBytes(when.getBytes(StandardCharsets.UTF_8));
        return Entry.blank(Stamp.first(id, DEVICE, at.toInstant()), at, zone.getId(), Source.SESSION)
                .withRoutine(Performed.of(routine))
                .withBar(SampleHouse.GARAGE)
                .withSets(sets)
                .withFeel(new Feel(before, after, null));
    }

    private static HungSet whole(Routine routine) {
        return new HungSet(routine.phases().stream()
                .map(planned -> new HeldPhase(planned.phase(), planned.length(), planned.length(), EndedBy.TIME))
                .toList());
    }

    private static HungSet open(int seconds) {
        return new HungSet(
                List.of(held(OPEN_HANG, 170, seconds, EndedBy.LANDED), held(SLOW_LAND, 10, 10, EndedBy.TIME)));
    }

    private static HeldPhase held(Phase phase, int planned, int held, EndedBy end) {
        return new HeldPhase(phase, Duration.ofSeconds(planned), Duration.ofSeconds(held), end);
    }
}
