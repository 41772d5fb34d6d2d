package dev.plumbline.adapter.file;

import dev.plumbline.adapter.file.ImportFile.Origin;
import dev.plumbline.export.Column;
import dev.plumbline.export.Row;
import dev.plumbline.export.SetTable;
import dev.plumbline.history.Words;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads entries from the table of sets, or from a table of dates and seconds. What is not CSV ends the reading; an
/// entry whose rows say none costs that entry.
final class CsvImport {
    private static final Words<Column> COLUMNS = Words.of(Column.class);

    private final Findings findings;
    private final Origin origin;

    CsvImport(Findings findings, Origin origin) {
        this.findings = findings;
        this.origin = origin;
    }

    void read(Reader text) throws IOException {
        var format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
        try (var parser = CSVParser.parse(new LimitedLines(text), format)) {
            var records = parser.iterator();
            try {
                readAll(parser, records);
            } catch (UncheckedIOException | IllegalStateException broken) {
                findings.refuse(parser.getCurrentLineNumber() + 1, Findings.reason(broken));
            }
        }
    }

    private void readAll(CSVParser parser, Iterator<CSVRecord> records) {
        if (!records.hasNext()) {
            findings.refuse(0, "The file is empty");
            return;
        }
        var first = records.next();
        var header = first.stream().map(CsvImport::name).toList();
        if (header.contains(Column.ID.header()) && header.contains(Column.STARTED_AT.header())) {
            readTable(parser, header, records);
        } else {
            new PlainImport(findings, origin).read(parser, first, records);
        }
    }

    private static String name(String head) {
        return head.strip().toLowerCase(Locale.ROOT);
    }

    private void readTable(CSVParser parser, List<String> header, Iterator<CSVRecord> records) {
        var entries = new LinkedHashMap<String, List<Row>>();
        var lines = new LinkedHashMap<String, Long>();
        try {
            var line = parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                var row = row(header, records.next());
                entries.computeIfAbsent(row.cell(Column.ID), _ -> new ArrayList<>())
                        .add(row);
                lines.putIfAbsent(row.cell(Column.ID), line);
                line = parser.getCurrentLineNumber() + 1;
            }
        } finally {
            entries.forEach((id, rows) -> take(lines.getOrDefault(id, 0L), rows));
        }
    }

    private static Row row(List<String> header, CSVRecord cells) {
        Map<Column, String> row = new EnumMap<>(Column.class);
        for (var i = 0; i < Math.min(header.size(), cells.size()); i++) {
            if (Column.headers().contains(header.get(i))) {
                var column = COLUMNS.constant(header.get(i));
                row.put(column, column.isText() ? FormulaGuard.restored(cells.get(i)) : cells.get(i));
            }
        }
        return Row.of(row);
    }

    private void take(long line, List<Row> rows) {
        try {
            findings.take(line, SetTable.entry(rows));
        } catch (IllegalArgumentException wrong) {
            findings.refuse(line, String.valueOf(wrong.getMessage()));
        }
    }
}
