package dev.plumbline.adapter.file;

import dev.plumbline.history.Entry;
import dev.plumbline.history.Tombstone;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads entries from our JSON, or from a bare array of entries. What is not JSON ends the reading; an element that is
/// no entry costs that element.
final class JsonImport {
    private final Findings findings;
    private final EntryReader reader = new EntryReader();

    JsonImport(Findings findings) {
        this.findings = findings;
    }

    void read(Reader text) {
        try (var parser = Json.parser(text)) {
            try {
                readAll(parser);
            } catch (JacksonException broken) {
                findings.refuse(line(parser), Findings.reason(broken));
            }
        }
    }

    private void readAll(JsonParser parser) {
        if (parser.nextToken() == JsonToken.START_ARRAY) {
            readEntries(parser);
        } else {
            readExport(parser);
        }
        if (parser.nextToken() != null) {
            findings.refuse(line(parser), "Something follows the end");
        }
    }

    private void readExport(JsonParser parser) {
        @Nullable String format = null;
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            var value = parser.nextToken();
            if (name.equals("format") && value == JsonToken.VALUE_STRING) {
                format = parser.getString();
            } else if (name.equals("v")
                    && value == JsonToken.VALUE_NUMBER_INT
                    && parser.getIntValue() > Entry.VERSION) {
                findings.refuse(line(parser), "It was written by a newer Plumbline");
            } else if (name.equals("entries") && value == JsonToken.START_ARRAY && "plumbline".equals(format)) {
                readEntries(parser);
            } else {
                parser.skipChildren();
            }
        }
        if (!"plumbline".equals(format)) {
            findings.refuse(0, "It is no export of Plumbline");
        }
    }

    private void readEntries(JsonParser parser) {
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            var line = line(parser);
            var element = Json.copy(parser);
            if (element.length() > Json.LONGEST) {
                findings.refuse(line, "The entry is longer than 1 MB");
            } else {
                readEntry(line, element);
            }
        }
    }

    private void readEntry(long line, String element) {
        try {
            switch (reader.read(element)) {
                case Entry entry -> findings.take(line, entry);
                case Tombstone _ -> findings.refuse(line, "It is a deletion, not an entry");
            }
        } catch (IllegalArgumentException wrong) {
            findings.refuse(line, String.valueOf(wrong.getMessage()));
        }
    }

    private static long line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
