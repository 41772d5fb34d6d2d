package dev.plumbline.trend;

import static dev.plumbline.support.Entries.felt;
import static dev.plumbline.support.Entries.hung;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Entry;
import dev.plumbline.routine.Routines;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeadsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void everyDayOfTheYearHasABeadInTheColumnOfItsWeek() {
        var beads = beads(Year.of(2026));

        assertThat(beads.beads()).hasSize(365);
        assertThat(bead(beads, "2026-01-01").column()).isZero();
        assertThat(bead(beads, "2026-01-04").column()).isZero();
        assertThat(bead(beads, "2026-01-05").column()).isEqualTo(1);
        assertThat(bead(beads, "2026-12-31").column()).isEqualTo(52);
        assertThat(beads.columns()).isEqualTo(53);
        assertThat(beads.column(Month.MARCH)).isEqualTo(8);
    }

    @Test
    void aLeapYearThatBeginsOnASundayTakesFiftyFourColumns() {
        assertThat(beads(Year.of(2012)).columns()).isEqualTo(54);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "30, 1", "44, 1", "45, 2", "70, 2", "75, 3", "104, 3", "105, 4", "900, 4"})
    void aBeadHasTheSizeNearestToTheSecondsHeld(int seconds, int size) {
        var total = new DayTotal(TODAY, 1, 1, Duration.ofSeconds(seconds));

        assertThat(bead(Beads.of(java.util.Map.of(TODAY, total), Year.of(2026), TODAY), "2026-11-20")
                        .size())
                .isEqualTo(size);
    }

    @Test
    void theFloorAndAMereScoreAreRecordedButHoldNothing() {
        var beads = beads(
                Year.of(2026),
                hung("2026-11-19T07:00:00+01:00", Routines.FLOOR, 5, 6),
                felt("2026-11-18T07:00:00+01:00", 5, null),
                hung("2026-11-17T07:00:00+01:00", Routines.STANDARD, 5, 6),
                hung("2026-11-17T19:00:00+01:00", Routines.STANDARD, 5, 6));

        assertThat(bead(beads, "2026-11-19"))
                .isEqualTo(new Beads.Bead(
                        LocalDate.of(2026, 11, 19),
                        46,
                        new DayTotal(LocalDate.of(2026, 11, 19), 1, 1, Duration.ZERO),
                        0));
        assertThat(Objects.requireNonNull(bead(beads, "2026-11-18").total()).sessions())
                .isZero();
        assertThat(bead(beads, "2026-11-17").total())
                .isEqualTo(new DayTotal(LocalDate.of(2026, 11, 17), 2, 2, Duration.ofSeconds(140)));
        assertThat(bead(beads, "2026-11-16").total()).isNull();
    }

    private static Beads beads(Year year, Entry... entries) {
        return Beads.of(DayTotal.of(List.of(entries), new Days(0)), year, TODAY);
    }

    private static Beads.Bead bead(Beads beads, String day) {
        return beads.beads().stream()
                .filter(bead -> bead.day().equals(LocalDate.parse(day)))
                .findFirst()
                .orElseThrow();
    }
}
