package dev.plumbline.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Reach;
import dev.plumbline.routine.Routines;
import dev.plumbline.session.Command;
import dev.plumbline.session.Course;
import dev.plumbline.session.EndedBy;
import dev.plumbline.session.HeldPhase;
import dev.plumbline.session.HungSet;
import dev.plumbline.session.Preparation;
import dev.plumbline.session.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00.123456789Z");
    private static final Bar BAR = new Bar("Door", Mount.FIXED, Reach.TOES);
    private static final Stamp STAMP =
            Stamp.first(UUID.fromString("0190a1b2-0000-7000-8000-000000000001"), "0a1b2c3d", START);
    private static final Recording RECORDING = new Recording(ZoneId.of("Europe/Berlin"), BAR, 4);

    private static Session begun() {
        var course = new Course(Routines.STANDARD, Preparation.usual(), START, 2, List.of());
        return Session.begin(course).state();
    }

    @Test
    void aFinishedSessionIsRecordedAsItWasPerformed() {
        var end = begun().tick(START.plusSeconds(190)).next();
        var entry = RECORDING.of(end.course(), STAMP);

        assertThat(entry.startedAt()).isEqualTo(OffsetDateTime.parse("2026-03-01T13:00:00.123456789+01:00"));
        assertThat(entry.zone()).isEqualTo("Europe/Berlin");
        assertThat(entry.routine()).isEqualTo(Performed.of(Routines.STANDARD));
        assertThat(entry.bar()).isEqualTo(BAR);
        assertThat(entry.sets()).hasSize(2);
        assertThat(entry.hung()).isEqualTo(Duration.ofSeconds(70));
        assertThat(entry.landed()).isEqualTo(Duration.ofSeconds(20));
        assertThat(entry.feel()).isEqualTo(new Feel(4, null, null));
        assertThat(entry.source()).isEqualTo(Source.SESSION);
    }

    @Test
    void aRunningSessionIsRecordedToTheMillisecondAsIfCutOffNow() {
        var now = START.plus(Duration.ofNanos(30_500_900_000L));
        var entry = RECORDING.of(begun().tick(now).next(), now, STAMP);

        assertThat(entry.sets()).hasSize(1);
        assertThat(entry.sets().getFirst().phases())
                .extracting(HeldPhase::phase, HeldPhase::held, HeldPhase::endedBy)
                .startsWith(
                        tuple(Phase.RELAX, Duration.ofSeconds(16), EndedBy.TIME),
                        tuple(Phase.CHIN_TUCK, Duration.ofMillis(4500), EndedBy.INTERRUPTED));
    }

    @Test
    void beforeTheFirstGripThereIsNothingToRecord() {
        assertThat(RECORDING.of(begun(), START.plusSeconds(5), STAMP).sets()).isEmpty();
    }

    @Test
    void aFloorSessionThatIsHeldKeepsWhatWasDone() {
        var course = new Course(Routines.FLOOR, Preparation.usual(), START, 1, List.of());
        var held = Session.begin(course)
                .state()
                .on(new Command.Hold(), START.plusSeconds(25))
                .next();
        var entry = RECORDING.of(held, START.plusSeconds(500), STAMP);
        assertThat(entry.hung()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void setsThatWereNotDoneAreInNoSum() {
        var set = new HungSet(List.of(
                new HeldPhase(Phase.RELAX, Duration.ofSeconds(16), Duration.ofSeconds(16), EndedBy.TIME),
                new HeldPhase(Phase.SLOW_LAND, Duration.ofSeconds(10), Duration.ofSeconds(10), EndedBy.TIME)));
        var entry = blank().withSets(List.of(set, set.withDone(false)));
        assertThat(entry.hung()).isEqualTo(Duration.ofSeconds(16));
        assertThat(entry.landed()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void aRevisionFollowsTheOneItChanges() {
        var revised = blank().revised("ffffffff", START.plusSeconds(9)).withNote("better");
        assertThat(revised.stamp()).isEqualTo(new Stamp(STAMP.id(), 2, "ffffffff", START.plusSeconds(9)));
        assertThat(revised.note()).isEqualTo("better");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11, 100})
    void aScoreBeyondTheScaleIsRefused(int score) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Feel.UNKNOWN.withAfter(score))
                .withMessageContaining(Integer.toString(score));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 11})
    void anEffortWithoutAWordIsRefused(int effort) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Effort.of(effort))
                .withMessageContaining(Integer.toString(effort));
    }

    @Test
    void aNoteHasItsLimit() {
        assertThat(blank().withNote("x".repeat(10_000)).note()).hasSize(10_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> blank().withNote("x".repeat(10_001)))
                .withMessageContaining("10001");
    }

    @Test
    void aTagIsKeptOnce() {
        assertThat(blank().withTags(List.of("sitting", "lifting", "sitting")).tags())
                .containsExactly("sitting", "lifting");
    }

    private static Entry blank() {
        return Entry.blank(STAMP, OffsetDateTime.parse("2026-03-01T13:00:00+01:00"), "Europe/Berlin", Source.BY_HAND);
    }
}
