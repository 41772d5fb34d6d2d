package dev.plumbline;

import dev.plumbline.adapter.file.CsvExport;
import dev.plumbline.adapter.file.ExportFile;
import dev.plumbline.adapter.file.ImportFile;
import dev.plumbline.adapter.file.JsonExport;
import dev.plumbline.adapter.file.JsonListing;
import dev.plumbline.adapter.file.JsonTrend;
import dev.plumbline.adapter.file.RoutineFolder;
import dev.plumbline.cue.CueSheet;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Imported;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.RoutineFile;
import dev.plumbline.terminal.Documents;
import dev.plumbline.terminal.Supplies;
import dev.plumbline.trend.Trend;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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
    public void export(Format format, List<Entry> entries, Appendable to) throws IOException {
        switch (format) {
            case CSV -> CsvExport.write(entries, to);
            case JSON -> JsonExport.write(entries, to);
        }
    }

    @Override
    public void export(Format format, List<Entry> entries, Path file) throws StorageFailure {
        ExportFile.write(file, to -> export(format, entries, to));
    }

    @Override
    public String trend(Trend trend) {
        return JsonTrend.of(trend);
    }

    @Override
    public Imported imported(Path file) throws StorageFailure {
        return ImportFile.read(file, new ImportFile.Origin(here.device(), here.now(), here.zone()));
    }
}
