package dev.plumbline.adapter.file;

import dev.plumbline.export.Column;
import dev.plumbline.export.Row;
import dev.plumbline.export.SetTable;
import dev.plumbline.history.Entry;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.commons.csv.CSVFormat;

/// The table of sets as CSV after RFC 4180.
public final class CsvExport {
    private CsvExport() {}

    /// Writes to `out` without closing it.
    public static void write(Collection<Entry> entries, Appendable out) throws IOException {
        CSVFormat.RFC4180.printRecord(out, Column.headers().toArray());
        for (var entry : entries) {
            for (var row : SetTable.rows(entry)) {
                CSVFormat.RFC4180.printRecord(out, cells(row));
            }
        }
    }

    private static Object[] cells(Row row) {
        return Arrays.stream(Column.values()).map(column -> cell(row, column)).toArray();
    }

    private static String cell(Row row, Column column) {
        return column.isText() ? FormulaGuard.harmless(row.cell(column)) : row.cell(column);
    }
}
