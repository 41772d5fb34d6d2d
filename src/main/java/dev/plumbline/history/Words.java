package dev.plumbline.history;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The words under which the constants of an enum are stored: their names, in lower case unless said otherwise.
public final class Words<E extends Enum<E>> {
    private final List<E> constants;
    private final Map<E, String> words;
    private final Map<String, E> byWord = new HashMap<>();
    private final char[][] letters;

    private Words(Class<E> type, boolean lower) {
        constants = List.of(type.getEnumConstants());
        words = new EnumMap<>(type);
        for (var constant : constants) {
            var word = lower ? constant.name().toLowerCase(Locale.ROOT) : constant.name();
            words.put(constant, word);
            byWord.put(word, constant);
        }
        letters = words.values().stream().map(String::toCharArray).toArray(char[][]::new);
    }

    public static <E extends Enum<E>> Words<E> of(Class<E> type) {
        return new Words<>(type, true);
    }

    /// For constants that are stored just as they are named.
    public static <E extends Enum<E>> Words<E> asNamed(Class<E> type) {
        return new Words<>(type, false);
    }

    public String word(E constant) {
        var word = words.get(constant);
        if (word == null) {
            throw new IllegalArgumentException("No word for " + constant);
        }
        return word;
    }

    /// The constant stored as `word`.
    public E constant(String word) {
        var constant = byWord.get(word);
        if (constant == null) {
            throw new IllegalArgumentException("'" + word + "' is none of " + String.join(", ", words.values()));
        }
        return constant;
    }

    /// The constant whose word stands in `text`, found without making a string of it.
    public E constant(char[] text, int start, int length) {
        for (var i = 0; i < letters.length; i++) {
            if (Arrays.equals(letters[i], 0, letters[i].length, text, start, start + length)) {
                return constants.get(i);
            }
        }
        return constant(new String(text, start, length));
    }
}
