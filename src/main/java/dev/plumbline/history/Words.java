package dev.plumbline.history;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The words under which the constants of an enum are stored: their names, in lower case unless said otherwise.
public final class Words<E extends Enum<E>> {
    private final Map<String, E> constants = new HashMap<>();
    private final Map<E, String> words = new HashMap<>();
    private final List<String> inOrder;

    private Words(Class<E> type, boolean lower) {
        for (var constant : type.getEnumConstants()) {
            var word = lower ? constant.name().toLowerCase(Locale.ROOT) : constant.name();
            constants.put(word, constant);
            words.put(constant, word);
        }
        inOrder = Arrays.stream(type.getEnumConstants()).map(this::word).toList();
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
        var constant = constants.get(word);
        if (constant == null) {
            throw new IllegalArgumentException("'" + word + "' is none of " + String.join(", ", inOrder));
        }
        return constant;
    }
}
