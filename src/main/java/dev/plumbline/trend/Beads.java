package dev.plumbline.trend;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A year as beads, a column a week from Monday down, and what each day added up to.
///
/// @param beads every day of the year, in order
public record Beads(Year year, LocalDate today, List<Bead> beads) {
    /// The seconds held that each of the four sizes of a bead stands for: a day has the nearest.
    public static final List<Integer> SIZES = List.of(30, 60, 90, 120);

    public Beads {
        beads = List.copyOf(beads);
    }

    /// One day.
    ///
    /// @param column from 0
    /// @param total null where nothing was recorded
    /// @param size from 1 to 4 by the seconds held, 0 where nobody hung
    public record Bead(LocalDate day, int column, @Nullable DayTotal total, int size) {}

    public static Beads of(Map<LocalDate, DayTotal> totals, Year year, LocalDate today) {
        return new Beads(
                year,
                today,
                year.atDay(1)
                        .datesUntil(year.plusYears(1).atDay(1))
                        .map(day -> bead(day, totals.get(day)))
                        .toList());
    }

    private static Bead bead(LocalDate day, @Nullable DayTotal total) {
        return new Bead(day, column(day), total, total == null ? 0 : size(total.hung()));
    }

    private static int column(LocalDate day) {
        var monday = TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY);
        var first = day.with(TemporalAdjusters.firstDayOfYear()).with(monday);
        return (int) ChronoUnit.WEEKS.between(first, day.with(monday));
    }

    private static int size(Duration hung) {
        if (hung.isZero()) {
            return 0;
        }
        var step = SIZES.getFirst();
        return Math.clamp((hung.toSeconds() + step / 2) / step, 1, SIZES.size());
    }

    /// True when nothing was recorded in the whole year.
    public boolean isEmpty() {
        return beads.stream().allMatch(bead -> bead.total() == null);
    }

    /// The column in which `month` begins.
    public int column(Month month) {
        return column(year.atMonth(month).atDay(1));
    }

    /// How many columns the year takes.
    public int columns() {
        return beads.getLast().column() + 1;
    }

    public List<Month> months() {
        return Arrays.asList(Month.values());
    }
}
