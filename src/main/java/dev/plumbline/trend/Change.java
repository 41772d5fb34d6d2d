package dev.plumbline.trend;

import dev.plumbline.history.Feel;
import java.util.Optional;

/// How much better, or when negative worse, the back felt after a hang; one step is about the same.
public record Change(int steps) {
    private static final int NOTHING = 1;

    /// The change from before to after, where both were given.
    public static Optional<Change> of(Feel feel) {
        var change = feel.change();
        return change.isEmpty() ? Optional.empty() : Optional.of(new Change(change.getAsInt()));
    }

    public boolean isAboutTheSame() {
        return isAboutTheSame(steps);
    }

    /// True for two means, too, that differ by no more than a person can mean by it.
    static boolean isAboutTheSame(double difference) {
        return Math.abs(difference) <= NOTHING;
    }
}
