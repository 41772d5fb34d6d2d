package dev.plumbline.export;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One row of the table of sets; a cell that is not given is empty.
public final class Row {
    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    Row() {}

    private Row(Row other) {
        cells.putAll(other.cells);
    }

    /// A row of cells by column; empty ones count as not given.
    public static Row of(Map<Column, String> cells) {
        var row = new Row();
        cells.forEach(row::put);
        return row;
    }

    Row copy() {
        return new Row(this);
    }

    void put(Column column, @Nullable Object value) {
        var text = value == null ? "" : value.toString();
        if (!text.isEmpty()) {
            cells.put(column, text);
        }
    }

    /// What stands in the cell, empty where nothing does.
    public String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(Column column) {
        return cells.containsKey(column);
    }

    /// The value of a cell that must be given.
    ///
    /// @throws IllegalArgumentException that names the column
    <T> T given(Column column, Function<String, T> reader) {
        if (!has(column)) {
            throw new IllegalArgumentException(column.header() + " is missing");
        }
        try {
            return reader.apply(cell(column));
        } catch (RuntimeException wrong) {
            throw new IllegalArgumentException(column.header() + ": " + wrong.getMessage(), wrong);
        }
    }

    /// The value of a cell that may be empty.
    <T> @Nullable T maybe(Column column, Function<String, T> reader) {
        return has(column) ? given(column, reader) : null;
    }
}
