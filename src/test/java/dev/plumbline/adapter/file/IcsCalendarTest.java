package dev.plumbline.adapter.file;

import static dev.plumbline.support.Entries.felt;
import static dev.plumbline.support.Entries.hung;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Entry;
import dev.plumbline.history.Sign;
import dev.plumbline.routine.Routines;
import dev.plumbline.session.HungSet;
import dev.plumbline.support.RandomEntries;
import dev.plumbline.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IcsCalendarTest {
    private static final Entry MONDAY = hung("2026-11-16T18:20:00+01:00", Routines.STANDARD, 6, 8);

    @Test
    void eachSessionIsAnEvent() throws IOException {
        var noted = MONDAY.withNote("Left, right; \\ and\nmore")
                .withTags(List.of("lifting", "a,b"))
                .withSigns(Set.of(Sign.NUMB));

        assertThat(lines(List.of(noted)))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "UID:" + MONDAY.id() + "@plumbline",
                        "SEQUENCE:0",
                        "DTSTART:20261116T172000Z",
                        "DURATION:PT90S",
                        "SUMMARY:Standard: 70 + 20 s",
                        "DESCRIPTION:35 of 35\\; 35 of 35\\nBefore / after / next morning: 6 / 8 / \u2013"
                                + "\\nStop signs: numb or tingling\\nLeft\\, right\\; \\\\ and\\nmore",
                        "CATEGORIES:lifting,a\\,b")
                .endsWith("END:VEVENT", "END:VCALENDAR");
    }

    @Test
    void theFloorIsOneSpanAndALandingThatNobodyWroteDownIsNotTold() throws IOException {
        var floor = hung("2026-11-17T07:00:00+01:00", Routines.FLOOR, 5, 6);
        var relaxed = MONDAY.sets().getFirst().phases().getFirst();

        assertThat(lines(List.of(floor, MONDAY.withSets(List.of(new HungSet(List.of(relaxed)))))))
                .contains("SUMMARY:Floor: 240 s", "SUMMARY:Standard: 16 s");
    }

    @Test
    void aMereScoreIsNoEvent() throws IOException {
        assertThat(lines(List.of(felt("2026-11-17T07:00:00+01:00", 5, null)))).doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void noLineIsLongerThanTheStandardAllowsAndAllEndAsItSays() throws IOException {
        var text = text(List.of(MONDAY.withNote("\uD83E\uDD38\u00FC".repeat(2000))));

        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(UTF_8).length <= 75);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void whateverIsInTheHistoryIsAnEventASession() throws IOException {
        var entries = new RandomEntries(11).some(200);

        assertThat(lines(entries).stream().filter("BEGIN:VEVENT"::equals)).hasSize((int)
                entries.stream().filter(entry -> !entry.sets().isEmpty()).count());
    }

    private static List<String> lines(List<Entry> entries) throws IOException {
        return text(entries).replace("\r\n ", "").lines().toList();
    }

    private static String text(List<Entry> entries) throws IOException {
        var text = new StringBuilder();
        IcsCalendar.write(entries, Words.in(Locale.ENGLISH), text);
        return text.toString();
    }
}
