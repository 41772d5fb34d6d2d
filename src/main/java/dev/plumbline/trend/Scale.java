package dev.plumbline.trend;

import java.util.List;
import java.util.stream.IntStream;

/// The numbers along a chart's side, from `lowest` up to `highest`, with a line at each mark.
public record Scale(int lowest, int highest, List<Integer> marks) {
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1800);
    private static final int MOST_MARKS = 4;
    private static final int BEST = 10;
    private static final int LEAST_SCORES = 4;

    public Scale {
        marks = List.copyOf(marks);
        if (highest <= lowest) {
            throw new IllegalArgumentException("No scale from " + lowest + " to " + highest);
        }
    }

    /// Seconds from none to `longest`, with a few round ones marked.
    static Scale seconds(long longest) {
        var highest = Math.clamp(longest, STEPS.get(2), Integer.MAX_VALUE / 2);
        var step = STEPS.stream()
                .filter(candidate -> highest / candidate <= MOST_MARKS)
                .findFirst()
                .orElse(highest / MOST_MARKS);
        return new Scale(
                0,
                highest,
                IntStream.rangeClosed(1, highest / step)
                        .map(mark -> mark * step)
                        .boxed()
                        .toList());
    }

    /// Scores around those between `least` and `most`, every second one marked.
    static Scale scores(double least, double most) {
        var highest = Math.clamp((int) Math.ceil(most) + 1, LEAST_SCORES, BEST);
        var lowest = Math.clamp((int) Math.floor(least) - 1, 0, highest - LEAST_SCORES);
        return new Scale(
                lowest,
                highest,
                IntStream.rangeClosed(lowest, highest)
                        .filter(score -> score % 2 == 0)
                        .boxed()
                        .toList());
    }
}
