package dev.plumbline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysViewModelTest {
    private static final Path FILE = Path.of("plumbline.ics");

    private final Table table = new Table();
    private final DaysViewModel days = table.screen.days();

    @Test
    void daysAreChosenOneByOne() {
        assertThat(days.canRemindProperty().get()).isFalse();
        days.dayProperty(DayOfWeek.FRIDAY).set(true);
        days.dayProperty(DayOfWeek.MONDAY).set(true);
        days.dayProperty(DayOfWeek.FRIDAY).set(false);

        assertThat(table.settings.get().reminder().days()).containsExactly(DayOfWeek.MONDAY);
        assertThat(days.canRemindProperty().get()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"7:05, 07:05", "07:05, 07:05", "18.30, 18:30", "' 6 ', 06:00", "23:59, 23:59"})
    void aTimeIsReadAsPeopleWriteIt(String written, LocalTime time) {
        days.enterAt(written);
        assertThat(table.settings.get().reminder().at()).isEqualTo(time);
        assertThat(days.atProperty().get()).isEqualTo(time.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "noon", "24:00", "7:60", "7:5"})
    void whatIsNoTimeIsNotTakenAndSaysWhy(String written) {
        days.enterAt(written);
        assertThat(table.settings.get().reminder().at()).isEqualTo(LocalTime.of(7, 30));
        assertThat(days.complaintProperty().get()).contains("Write it as 7:30");
    }

    @Test
    void theGoalAndTheStartOfTheDayAreKept() {
        days.goalProperty().set(7);
        days.dayStartProperty().set(4);
        assertThat(table.settings.get().practice().weeklyGoal()).isEqualTo(7);
        assertThat(table.settings.get().practice().dayStart()).isEqualTo(4);
    }

    @Test
    void theCalendarFileIsWrittenOrSaysWhyNot() {
        days.dayProperty(DayOfWeek.SUNDAY).set(true);
        days.remind(FILE);
        assertThat(table.done).containsExactly("remind [SUNDAY] 07:30 plumbline.ics");
        assertThat(table.told()).containsExactly("The calendar file is written");

        table.full = true;
        days.remind(FILE);
        assertThat(table.told()).containsExactly("The calendar file was not written");
    }
}
