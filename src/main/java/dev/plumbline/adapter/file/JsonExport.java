package dev.plumbline.adapter.file;

import dev.plumbline.history.Entry;
import java.io.IOException;
import java.util.Collection;

/// Entries as JSON, each on a line of its own.
public final class JsonExport {
    private JsonExport() {}

    /// Writes the file that can be imported again, to `out` without closing it.
    public static void write(Collection<Entry> entries, Appendable out) throws IOException {
        out.append("{\"format\":\"plumbline\",\"v\":")
                .append(String.valueOf(Entry.VERSION))
                .append(",\"entries\":");
        writeArray(entries, out);
        out.append("}\n");
    }

    /// Writes a bare array, to `out` without closing it.
    public static void writeArray(Collection<Entry> entries, Appendable out) throws IOException {
        out.append('[');
        var before = "\n";
        for (var entry : entries) {
            out.append(before).append(EntryWriter.text(entry));
            before = ",\n";
        }
        out.append(entries.isEmpty() ? "]" : "\n]");
    }
}
