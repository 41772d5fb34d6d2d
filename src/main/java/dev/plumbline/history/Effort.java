package dev.plumbline.history;

import java.util.Arrays;

/// How hard the grip had to work, in five words that are stored as 2, 4, 6, 8 and 10.
public enum Effort {
    EASY(2),
    STEADY(4),
    WORKING(6),
    HARD(8),
    SLIPPING(10);

    private final int value;

    Effort(int value) {
        this.value = value;
    }

    public int value() {
        return value;
    }

    /// The word for a stored number.
    public static Effort of(int value) {
        return Arrays.stream(values())
                .filter(effort -> effort.value == value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Effort is 2, 4, 6, 8 or 10, not " + value));
    }
}
