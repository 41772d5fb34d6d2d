package dev.plumbline.adapter.file;

import dev.plumbline.history.Words;
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
    private static final int MILLI_DIGITS = 3;
    private static final int USUAL_LENGTH = "99999.999".length();
    private static final long UNUSUAL = -1;

    private final JsonParser parser;
    private Map<String, String> unknown = Map.of();

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
        unknown = unknown.isEmpty() ? new HashMap<>() : unknown;
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

    /// One of a closed list of words.
    <E extends Enum<E>> E word(Words<E> words) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw wrong("a text");
        }
        return words.constant(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
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
        var millis = parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
                ? usualMillis(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength())
                : UNUSUAL;
        if (millis != UNUSUAL) {
            return Duration.ofMillis(millis);
        }
        var value = number();
        if (!(value >= 0 && value <= MOST_SECONDS)) {
            throw new IllegalArgumentException(parser.currentName() + " is " + value + " seconds");
        }
        return Duration.ofMillis(Math.round(value * MILLIS));
    }

    /// Seconds as this program writes them, with three decimals and no more than five digits before: read by hand, for
    /// most of an entry is seconds.
    private static long usualMillis(char[] text, int start, int length) {
        var point = start + length - MILLI_DIGITS - 1;
        if (length > USUAL_LENGTH || point <= start || text[point] != '.') {
            return UNUSUAL;
        }
        var millis = 0L;
        for (var i = start; i < start + length; i++) {
            var digit = text[i] - '0';
            if (i != point) {
                if (digit < 0 || digit > 9) {
                    return UNUSUAL;
                }
                millis = millis * 10 + digit;
            }
        }
        return millis;
    }

    boolean flag() {
        var token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw wrong("true or false");
        }
        return token == JsonToken.VALUE_TRUE;
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
