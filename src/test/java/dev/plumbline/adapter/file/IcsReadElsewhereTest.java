package dev.plumbline.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.export.Appointment;
import dev.plumbline.history.Entry;
import dev.plumbline.support.RandomEntries;
import dev.plumbline.words.Words;
import java.io.StringReader;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The calendar as another program reads it: ical4j, which checks what it reads against RFC 5545.
class IcsReadElsewhereTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    /// Without this it keeps what it fetched of time zones in a folder of its own.
    @BeforeAll
    static void keepNothing() {
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
    }

    @Test
    void anotherProgramReadsEveryFieldOfEverySession() throws Exception {
        var entries = new RandomEntries(21).some(400);
        var expected = Appointment.all(entries, new ReportWords(WORDS));

        var calendar = parsed(entries);
        assertThat(calendar.validate().hasErrors())
                .as("%s", calendar.validate())
                .isFalse();
        var events = calendar.<CalendarComponent>getComponents(Component.VEVENT);
        assertThat(events).hasSameSizeAs(expected);
        for (var i = 0; i < events.size(); i++) {
            assertThat(read(events.get(i))).isEqualTo(asWritten(expected.get(i)));
        }
    }

    @Test
    void aCalendarWithoutSessionsIsRead() throws Exception {
        assertThat(parsed(List.of()).getComponents()).isEmpty();
    }

    private static Calendar parsed(List<Entry> entries) throws Exception {
        var text = new StringBuilder();
        IcsCalendar.write(entries, WORDS, text);
        return new CalendarBuilder().build(new StringReader(text.toString()));
    }

    private static Appointment read(CalendarComponent event) {
        DtStart<OffsetDateTime> start = event.getRequiredProperty(Property.DTSTART);
        LastModified written = event.getRequiredProperty(Property.LAST_MODIFIED);
        return new Appointment(
                text(event, Property.UID),
                Integer.parseInt(text(event, Property.SEQUENCE)),
                written.getDate(),
                start.getDate().toInstant(),
                Duration.parse(text(event, Property.DURATION)),
                text(event, Property.SUMMARY).strip(),
                event.getProperty(Property.DESCRIPTION)
                        .map(Property::getValue)
                        .orElse("")
                        .strip(),
                event.<Categories>getProperty(Property.CATEGORIES)
                        .map(IcsReadElsewhereTest::tags)
                        .orElse(List.of()));
    }

    private static List<String> tags(Categories categories) {
        var tags = new ArrayList<String>();
        categories.getCategories().getTexts().forEach(tags::add);
        return tags;
    }

    private static String text(CalendarComponent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    /// To the second, and in one kind of line ends, without what no text of a calendar may hold. Spaces around it
    /// ical4j drops.
    private static Appointment asWritten(Appointment appointment) {
        return new Appointment(
                appointment.uid(),
                appointment.sequence(),
                appointment.written().truncatedTo(ChronoUnit.SECONDS),
                appointment.start().truncatedTo(ChronoUnit.SECONDS),
                appointment.length().truncatedTo(ChronoUnit.SECONDS),
                allowed(appointment.summary()),
                allowed(appointment.description()),
                appointment.tags());
    }

    private static String allowed(String text) {
        return text.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                .strip();
    }
}
