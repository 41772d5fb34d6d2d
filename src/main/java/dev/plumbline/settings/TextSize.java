package dev.plumbline.settings;

import java.util.Arrays;
import java.util.List;

/// How much larger than drawn the text of the paper screens is.
public enum TextSize {
    NORMAL(1),
    LARGE(1.15),
    LARGER(1.3),
    HUGE(1.6),
    DOUBLE(2);

    private final double factor;

    TextSize(double factor) {
        this.factor = factor;
    }

    public double factor() {
        return factor;
    }

    /// The size with exactly this factor.
    public static TextSize of(double factor) {
        return Arrays.stream(values())
                .filter(size -> size.factor == factor)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Text is 1, 1.15, 1.3, 1.6 or 2 large, not " + factor));
    }

    /// The next size up; the largest stays.
    public TextSize larger() {
        return neighbour(1);
    }

    /// The next size down; the smallest stays.
    public TextSize smaller() {
        return neighbour(-1);
    }

    private TextSize neighbour(int steps) {
        var sizes = List.of(values());
        return sizes.get(Math.clamp(sizes.indexOf(this) + (long) steps, 0, sizes.size() - 1));
    }
}
