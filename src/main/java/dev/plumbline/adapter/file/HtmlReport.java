package dev.plumbline.adapter.file;

import dev.plumbline.export.Period;
import dev.plumbline.export.Report;
import dev.plumbline.history.Entry;
import dev.plumbline.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The report as one page of HTML that needs nothing else, with its charts as vectors; it prints on two sheets at most.
public final class HtmlReport {
    private static final String STYLE = """
            @page{size:A4;margin:11mm 12mm}
            *{box-sizing:border-box}
            body{font:9pt/12.5pt "IBM Plex Sans",system-ui,sans-serif;color:#1C2126;max-width:186mm;margin:0 auto;padding:0}
            @media screen{body{padding:10mm 4mm}}
            h1{font-size:17pt;line-height:21pt;font-weight:400;margin:0}
            h2{font-size:11pt;line-height:14pt;font-weight:600;margin:8pt 0 2pt}
            p{margin:0}.faint{color:#5F6468;font-size:8pt;line-height:11pt}
            table{border-collapse:collapse;width:100%}
            th,td{text-align:left;vertical-align:top;padding:1.6pt 8pt 1.6pt 0;border-bottom:.5pt solid #D3CABA}
            th{font-weight:600}thead th{border-bottom:1pt solid #8C8577}
            .sums th{width:31mm}.detail{font-size:8pt;line-height:10.5pt}
            .steps td:not(:nth-child(3)){white-space:nowrap}
            .sessions{table-layout:fixed}.sessions td{overflow-wrap:anywhere}.sessions td:first-child{white-space:nowrap}
            .sessions th:nth-child(1){width:21mm}.sessions th:nth-child(2){width:30mm}
            .sessions th:nth-child(3){width:49mm}.sessions th:nth-child(4){width:28mm}
            tr,li{break-inside:avoid}
            .charts{display:grid;grid-template-columns:1fr 1fr;gap:7mm}
            svg{width:100%;display:block}svg text{font:12px sans-serif;fill:#5F6468}
            .grid{stroke:#D3CABA;stroke-width:.7}.plan,.drop{stroke:#8C8577;stroke-width:1}
            .held{fill:#0E3352}.before{fill:#fff;stroke:#8C8577}.mean{fill:none;stroke:#9A5B00;stroke-width:1.8}
            .notes{columns:2;column-gap:7mm;list-style:none;margin:0;padding:0;font-size:8pt;line-height:10.5pt}
            .warn{color:#7C2415}
            """;

    private final Report report;
    private final ReportWords words;
    private final Html page = new Html();

    private HtmlReport(Report report, ReportWords words) {
        this.report = report;
        this.words = words;
    }

    public static void write(Report report, Words words, Appendable to) throws IOException {
        to.append(new HtmlReport(report, new ReportWords(words))
                .page(words.locale().toLanguageTag()));
    }

    private String page(String language) {
        page.raw("<!doctype html>\n<html lang=\"" + language + "\"><head><meta charset=\"utf-8\"><title>")
                .text(words.get("report.title"))
                .raw("</title><style>" + STYLE + "</style></head><body>\n");
        page.element("h1", words.get("report.title"));
        page.raw("<p class=\"faint\">")
                .text(words.get("report.made", words.range(report.whole().range()), words.day(report.made())))
                .raw("</p>\n");
        sums();
        signs();
        charts();
        if (report.sessions().isEmpty()) {
            steps();
            notes();
        } else {
            sessions();
        }
        page.raw("<p class=\"faint\">").text(words.get("report.foot")).raw("</p>\n</body></html>\n");
        return page.toString();
    }

    private void sums() {
        page.raw("<h2>")
                .text(words.get("report.sums"))
                .raw("</h2><table class=\"sums\"><thead><tr><th></th><th>")
                .text(words.get("report.month"))
                .raw("</th>");
        if (report.isLong()) {
            page.element("th", words.range(report.whole().range()));
        }
        page.raw("</tr></thead><tbody>\n");
        sum("report.days", words::days);
        sum("report.sessions", period -> Integer.toString(period.sessions()));
        sum(
                "report.hung",
                period -> words.get("report.hung.landed", words.length(period.hung()), words.length(period.landed())));
        sum("report.sets", words::sets);
        sum("report.before", period -> words.given(period.before()));
        sum("report.after", period -> words.given(period.after()));
        sum("report.morning", period -> words.given(period.nextMorning()));
        sum("report.change", words::changes);
        sum("report.grip", period -> words.efforts(period.efforts()));
        page.raw("</tbody></table>\n<p class=\"faint\">")
                .text(words.get("report.scale"))
                .raw("</p>\n");
    }

    private void sum(String key, Function<Period, String> said) {
        page.raw("<tr>").element("th", words.get(key)).element("td", said.apply(report.month()));
        if (report.isLong()) {
            page.element("td", said.apply(report.whole()));
        }
        page.raw("</tr>\n");
    }

    private void signs() {
        page.element("h2", words.get("report.signs"));
        if (report.signed().isEmpty()) {
            page.element("p", words.get("report.signs.none"));
            return;
        }
        page.raw("<ul class=\"notes warn\">");
        for (var entry : report.signed()) {
            page.element("li", words.day(report.days().of(entry)) + ": " + words.signs(entry));
        }
        page.raw("</ul>\n");
    }

    private void charts() {
        page.raw("<div class=\"charts\"><div>")
                .element("h2", words.get("report.chart.hang"))
                .raw(SvgChart.of(report.hang(), words.get("report.chart.hang")))
                .raw("</div><div>")
                .element("h2", words.get("report.chart.feel"))
                .raw(SvgChart.of(report.feel(), words.get("report.chart.feel")))
                .raw("</div></div>\n");
    }

    private void steps() {
        page.element("h2", words.get("report.steps." + report.grain()));
        head(
                "detail steps",
                "report.step",
                "report.days",
                "report.sets",
                "report.hung",
                "report.before",
                "report.after",
                "report.signs");
        for (var step : report.steps()) {
            row(List.of(
                    words.get(
                            "report.step.range",
                            words.shortDay(step.range().first()),
                            words.day(step.range().last())),
                    words.get("report.step.days", step.daysDone(), step.daysPlanned()),
                    words.sets(step),
                    words.length(step.hung()),
                    words.mean(step.before()),
                    words.mean(step.after()),
                    step.signs() == 0 ? "" : Integer.toString(step.signs())));
        }
        page.raw("</tbody></table>\n");
    }

    private void sessions() {
        page.element("h2", words.get("report.list"));
        head(
                "detail sessions",
                "report.date",
                "report.routine",
                "report.held.head",
                "report.feel.head",
                "report.remarks");
        report.sessions()
                .forEach(entry -> row(List.of(
                        words.shortDay(report.days().of(entry)),
                        words.what(entry),
                        words.held(entry),
                        words.feel(entry),
                        remarks(entry))));
        page.raw("</tbody></table>\n");
    }

    private String remarks(Entry entry) {
        var effort = entry.effort() == null ? "" : words.get("report.grip.of", words.get("effort." + entry.effort()));
        var tags = String.join(", ", entry.tags());
        return String.join(
                ". ",
                Stream.of(words.signs(entry), effort, tags, words.note(entry.note()))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private void head(String style, String... keys) {
        page.raw("<table class=\"" + style + "\"><thead><tr>");
        words.headers(keys).forEach(header -> page.element("th", header));
        page.raw("</tr></thead><tbody>\n");
    }

    private void row(List<String> cells) {
        page.raw("<tr>");
        cells.forEach(cell -> page.element("td dir=\"auto\"", cell));
        page.raw("</tr>\n");
    }

    private void notes() {
        if (report.noted().isEmpty()) {
            return;
        }
        page.element("h2", words.get("report.notes"));
        page.raw("<ul class=\"notes\">");
        for (var entry : report.noted()) {
            page.element("li dir=\"auto\"", words.day(report.days().of(entry)) + ": " + words.note(entry.note()));
        }
        page.raw("</ul>\n");
        if (report.left() > 0) {
            page.raw("<p class=\"faint\">")
                    .text(words.get("report.left", report.left()))
                    .raw("</p>\n");
        }
    }
}
