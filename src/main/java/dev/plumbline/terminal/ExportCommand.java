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
@Command(name = "export", description = "Writes the history as a table or as JSON; both can be imported again.")
final class ExportCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(
            names = "--format",
            paramLabel = "csv|json",
            required = true,
            converter = FormatValue.class,
            description = "csv or json.")
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
        var entries = days.of(archive.entries());
        var documents = desk.supplies().documents();
        if (file == null) {
            documents.export(format, entries, desk.out());
        } else {
            documents.export(format, entries, file);
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
                default -> throw new TypeConversionException("csv or json");
            };
        }
    }
}
