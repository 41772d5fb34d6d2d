package dev.plumbline.adapter.file;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Walks the fields of JSON objects and reads their values strictly; every complaint is an `IllegalArgumentException`
/// that names the field.
final class Fields {
    private static final double MOST_SECONDS = 10_000_000;
    private static final long MILLIS = 1000;

    private final JsonParser parser;
    private final Map<String, String> unknown = new HashMap<>();

    Fields(JsonParser parser) {
        this.parser = parser;
    }

    /// Steps into the object that comes next or that the parser stands on.
    void open() {
        var token = parser.currentToken() == null ? parser.nextToken() : parser.currentToken();
        if (token != JsonToken.START_OBJECT) {
            throw wrong("an object");
        }
    }

    /// Steps to the next field and onto its value; null at the object's end. A known field without a value counts as
    /// absent.
    @Nullable
    String next(Set<String> known) {
        while (true) {
            var name = parser.nextName();
            if (name == null) {
                return null;
            }
            if (parser.nextToken() != JsonToken.VALUE_NULL || !known.contains(name)) {
                return name;
            }
        }
    }

    /// Makes sure that the text ends with the object just read.
    void end() {
        if (parser.nextToken() != null) {
            throw new IllegalArgumentException("Something follows the record");
        }
    }

    /// Remembers a field that means nothing to this program.
    void keep() {
        var pointer = parser.streamReadContext().pathAsPointer().toString();
        unknown.put(pointer, Json.copy(parser));
    }

    Map<String, String> unknown() {
        return unknown;
    }

    String text() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw wrong("a text");
        }
        return parser.getString();
    }

    int whole() {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw wrong("a whole number");
        }
        return parser.getIntValue();
    }

    double number() {
        var token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw wrong("a number");
        }
        return parser.getDoubleValue();
    }

    /// A whole number from `least` to `most`.
    int whole(int least, int most) {
        var value = whole();
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    parser.currentName() + " is " + value + ", not " + least + " to " + most);
        }
        return value;
    }

    Duration seconds() {
        var value = number();
        if (!(value >= 0 && value <= MOST_SECONDS)) {
            throw new IllegalArgumentException(parser.currentName() + " is " + value + " seconds");
        }
        return Duration.ofMillis(Math.round(value * MILLIS));
    }

    boolean flag() {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case null, default -> throw wrong("true or false");
        };
    }

    /// The elements of an array, each read by `element` while the parser stands on it.
    <T> List<T> list(Supplier<T> element) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw wrong("a list");
        }
        var list = new ArrayList<T>(2);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(element.get());
        }
        return list;
    }

    private IllegalArgumentException wrong(String expected) {
        var name = parser.currentName();
        return new IllegalArgumentException((name == null ? "It" : name) + " is not " + expected);
    }
}
