package dev.plumbline.terminal;

import dev.plumbline.history.StorageFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// `plumbline export`: the history, to take elsewhere.
@Command(
        name = "export",
        description = "Writes the history: csv and json can be imported again, html is a report, ics a calendar.")
final class ExportCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(
            names = "--format",
            paramLabel = "csv|json|html|ics",
            required = true,
            converter = FormatValue.class,
            description = "csv, json, html (a report to print) or ics (a calendar).")
    private Documents.Format format = Documents.Format.CSV;

    @Mixin
    private Between days = new Between();

    @Option(names = "-o", paramLabel = "FILE", description = "Write to this file instead of printing.")
    private @Nullable Path file;

    ExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException, StorageFailure, Refusal {
        var archive = desk.supplies().history().read();
        var extract = days.extract(format, archive.entries());
        var documents = desk.supplies().documents();
        if (file == null) {
            documents.export(extract, desk.out());
        } else {
            documents.export(extract, file);
        }
        desk.name(archive.problems());
        return 0;
    }

    static final class FormatValue implements ITypeConverter<Documents.Format> {
        @Override
        public Documents.Format convert(String value) {
            return switch (value) {
                case "csv" -> Documents.Format.CSV;
                case "json" -> Documents.Format.JSON;
                case "html" -> Documents.Format.HTML;
                case "ics" -> Documents.Format.ICS;
                default -> throw new TypeConversionException("csv, json, html or ics");
            };
        }
    }
}
