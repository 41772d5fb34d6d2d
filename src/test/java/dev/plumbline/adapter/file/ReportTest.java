package dev.plumbline.adapter.file;

import static dev.plumbline.support.Entries.felt;
import static dev.plumbline.support.Entries.hung;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.export.Given;
import dev.plumbline.export.Report;
import dev.plumbline.history.Effort;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Sign;
import dev.plumbline.routine.Routines;
import dev.plumbline.trend.Changes;
import dev.plumbline.trend.Days;
import dev.plumbline.trend.Ending;
import dev.plumbline.trend.Range;
import dev.plumbline.words.Words;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Days DAYS = new Days(0);

    private static Report report(List<Entry> entries, int days) {
        return Report.of(entries, new Range(TODAY.minusDays(days - 1L), TODAY), TODAY, 4, DAYS);
    }

    private static String html(Report report) throws IOException {
        var page = new StringBuilder();
        HtmlReport.write(report, Words.in(Locale.ENGLISH), page);
        return page.toString();
    }

    private static Entry letGo(Entry entry) {
        return entry.withSets(
                List.of(entry.sets().getFirst(), entry.sets().getLast().letGoAt(Duration.ofSeconds(20))));
    }

    @Test
    void aMonthSaysWhatWasDoneAgainstThePlanWhatEndedEachSetAndWhatIsMissing() {
        var month = report(
                        List.of(
                                hung("2026-10-20T07:00:00+02:00", Routines.STANDARD, 1, 1),
                                letGo(hung("2026-11-17T07:00:00+01:00", Routines.STANDARD, 4, 7))
                                        .withEffort(Effort.HARD),
                                hung("2026-11-18T07:00:00+01:00", Routines.STANDARD, 6, null),
                                hung("2026-11-19T07:00:00+01:00", Routines.FLOOR, null, 6),
                                felt("2026-11-20T07:00:00+01:00", 5, null)),
                        60)
                .month();

        assertThat(month.daysDone()).isEqualTo(4);
        assertThat(month.daysHung()).isEqualTo(2);
        assertThat(month.daysPlanned()).isEqualTo(16);
        assertThat(month.sessions()).isEqualTo(3);
        assertThat(month.hung()).isEqualTo(Duration.ofSeconds(35 + 20 + 70));
        assertThat(month.sets()).isEqualTo(Map.of(Ending.AS_PLANNED, 3, Ending.LET_GO, 1));
        assertThat(month.before()).isEqualTo(new Given(3, 1, 5));
        assertThat(month.after()).isEqualTo(new Given(2, 1, 6.5));
        assertThat(month.nextMorning()).isEqualTo(new Given(0, 3, 0));
        assertThat(month.changes()).isEqualTo(new Changes(1, 0, 0));
        assertThat(month.efforts()).isEqualTo(Map.of(Effort.HARD, 1));
    }

    @Test
    void thePageSaysItInWordsAndNeedsNothingElse() throws IOException {
        var page = html(report(
                List.of(letGo(hung("2026-11-17T07:00:00+01:00", Routines.STANDARD, 4, 7))
                        .withSigns(Set.of(Sign.NUMB))
                        .withNote("cold hands")),
                28));

        assertThat(page)
                .contains("<td>1 of 16 planned, 1 with a hang</td>")
                .contains("as planned 1, hands off before landing 1")
                .contains("none of 1 given")
                .contains("higher is easier")
                .contains("17 Nov 2026: numb or tingling")
                .contains("35 of 35; 20 of 35 (hands off before landing)")
                .contains("4 / 7 / –")
                .contains("numb or tingling. cold hands")
                .contains("<svg")
                .doesNotContain("http", "src=", "<script");
    }

    @Test
    void nothingThatWasTypedBecomesATag() throws IOException {
        var page = html(report(
                List.of(hung("2026-11-17T07:00:00+01:00", Routines.STANDARD, 4, 7)
                        .withNote("<script>alert('1')</script> & \"more\"")
                        .withTags(List.of("<b>"))),
                28));

        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;more&quot;")
                .doesNotContain("<script", "<b>");
    }

    @ParameterizedTest
    @CsvSource({"24, 28, 24, 0", "25, 28, 0, 5", "200, 84, 0, 13", "400, 365, 0, 13", "900, 3650, 0, 11"})
    void aLongRangeIsToldStepByStep(int sessions, int days, int listed, int steps) {
        var entries = new ArrayList<Entry>();
        for (var index = 0; index < sessions; index++) {
            var day = TODAY.minusDays((long) index * days / sessions);
            entries.add(hung(day + "T%02d:00:00+01:00".formatted(7 + index % 12), Routines.STANDARD, 5, 6)
                    .withNote(index % 5 == 0 ? "a note" : ""));
        }

        var report = report(entries, days);

        assertThat(report.sessions()).hasSize(listed);
        assertThat(report.steps()).hasSize(steps);
        assertThat(report.noted()).hasSizeLessThanOrEqualTo(40);
        assertThat(report.whole().sessions()).isEqualTo(sessions);
        assertThat(report.steps().stream().mapToInt(step -> step.sessions()).sum())
                .isEqualTo(listed == 0 ? sessions : 0);
    }

    @Test
    void aChartHasAPointForEachOnTheScreen() throws IOException {
        var report = report(
                List.of(
                        hung("2026-11-17T07:00:00+01:00", Routines.STANDARD, 4, 7),
                        hung("2026-11-18T07:00:00+01:00", Routines.GENTLE, 5, null)),
                28);

        var held = Pattern.compile("<circle class=\"held\"")
                .matcher(html(report))
                .results()
                .count();

        assertThat(held).isEqualTo(report.hang().points().size() + 1L);
    }

    @Test
    void anEmptyRangeIsAPageToo() throws IOException {
        assertThat(html(report(List.of(), 28))).contains("0 of 16 planned", "None noted.");
    }
}
