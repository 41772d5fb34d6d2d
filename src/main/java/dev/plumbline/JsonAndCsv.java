package dev.plumbline;

import dev.plumbline.adapter.file.CsvExport;
import dev.plumbline.adapter.file.ExportFile;
import dev.plumbline.adapter.file.HtmlReport;
import dev.plumbline.adapter.file.IcsCalendar;
import dev.plumbline.adapter.file.ImportFile;
import dev.plumbline.adapter.file.JsonExport;
import dev.plumbline.adapter.file.JsonListing;
import dev.plumbline.adapter.file.JsonTrend;
import dev.plumbline.adapter.file.OtherHistory;
import dev.plumbline.adapter.file.RoutineFolder;
import dev.plumbline.cue.CueSheet;
import dev.plumbline.export.Report;
import dev.plumbline.history.Archive;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Imported;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.RoutineFile;
import dev.plumbline.terminal.Documents;
import dev.plumbline.terminal.Supplies;
import dev.plumbline.trend.Days;
import dev.plumbline.trend.Range;
import dev.plumbline.trend.Trend;
import dev.plumbline.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The command line's documents, by the codecs of the file adapter.
public record JsonAndCsv(Supplies here) implements Documents {
    @Override
    public String routines(List<Routine> routines) {
        return JsonListing.routines(routines);
    }

    @Override
    public RoutineFile routine(Path file) throws StorageFailure {
        return RoutineFolder.read(file);
    }

    @Override
    public String cues(List<CueSheet> sheets) {
        return JsonListing.cues(sheets);
    }

    @Override
    public void entries(List<Entry> entries, Appendable to) throws IOException {
        JsonExport.writeArray(entries, to);
    }

    @Override
    public void export(Extract extract, Appendable to) throws IOException, StorageFailure {
        content(extract).writeTo(to);
    }

    /// All that has to be read is read here, before anything is written.
    private ExportFile.Content content(Extract extract) throws StorageFailure {
        var entries = extract.entries();
        return switch (extract.format()) {
            case CSV -> to -> CsvExport.write(entries, to);
            case JSON -> to -> JsonExport.write(entries, to);
            case ICS -> to -> IcsCalendar.write(entries, words(), to);
            case HTML -> {
                var report = report(extract);
                yield to -> HtmlReport.write(report, words(), to);
            }
        };
    }

    @Override
    public void export(Extract extract, Path file) throws StorageFailure {
        var content = content(extract);
        ExportFile.write(file, content);
    }

    /// The days asked for; without any, from the first entry to today.
    private Report report(Extract extract) throws StorageFailure {
        var practice = here.settings().load().settings().practice();
        var days = new Days(practice.dayStart());
        var today = days.of(here.now().atZone(here.zone()).toLocalDateTime());
        var recorded = extract.entries().stream().map(days::of).sorted().toList();
        var last = extract.to() != null ? extract.to() : today;
        var first = extract.from() != null ? extract.from() : recorded.isEmpty() ? last : recorded.getFirst();
        var range = new Range(first.isAfter(last) ? last : first, last);
        return Report.of(extract.entries(), range, today, practice.weeklyGoal(), days);
    }

    private static Words words() {
        return Words.in(Locale.getDefault());
    }

    @Override
    public String trend(Trend trend) {
        return JsonTrend.of(trend);
    }

    @Override
    public Archive archive(Path folder) throws StorageFailure {
        return OtherHistory.read(folder);
    }

    @Override
    public Imported imported(Path file) throws StorageFailure {
        return ImportFile.read(file, new ImportFile.Origin(here.device(), here.now(), here.zone()));
    }
}
