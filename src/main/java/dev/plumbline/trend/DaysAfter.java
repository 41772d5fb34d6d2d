package dev.plumbline.trend;

import dev.plumbline.history.Entry;
import java.time.Duration;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.stream.Collectors;

/// Scores *before* of the days that follow a hang beside those of other days. It says nothing about cause.
///
/// @param after days with a score whose day before had a hang
/// @param others days with a score whose day before had none
/// @param meanAfter zero while there are none
/// @param meanOthers likewise
public record DaysAfter(int after, int others, double meanAfter, double meanOthers) {
    /// From this many days of each kind there is something to say.
    public static final int ENOUGH = 10;

    public DaysAfter {
        if (after < 0 || others < 0) {
            throw new IllegalArgumentException(after + " days after a hang beside " + others);
        }
    }

    public static DaysAfter of(Collection<Entry> entries, Days days) {
        var hung = entries.stream()
                .filter(entry -> !entry.onFloor())
                .filter(entry -> entry.hung().compareTo(Duration.ZERO) > 0)
                .map(days::of)
                .collect(Collectors.toSet());
        var after = new DoubleSummaryStatistics();
        var others = new DoubleSummaryStatistics();
        DayScores.before(entries, days)
                .forEach((day, score) -> (hung.contains(day.minusDays(1)) ? after : others).accept(score));
        return new DaysAfter((int) after.getCount(), (int) others.getCount(), after.getAverage(), others.getAverage());
    }

    public boolean isEnough() {
        return after >= ENOUGH && others >= ENOUGH;
    }

    /// True when the two differ by no more than one step.
    public boolean isAboutTheSame() {
        return Change.isAboutTheSame(meanAfter - meanOthers);
    }
}
