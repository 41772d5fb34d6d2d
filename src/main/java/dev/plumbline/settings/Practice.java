package dev.plumbline.settings;

import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Fitting;
import dev.plumbline.routine.Routine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How this person hangs: which routine, which bars, what they never do, how often they mean to.
///
/// @param routine the id of the chosen routine, or null before the first choice
/// @param bars no two of one name
/// @param bar the name of the bar in use, one of `bars`; null while none was asked for
/// @param stature in metres, or null where it was not given
/// @param tempoTrim percent by which the swing is slower (or, negative, quicker) than the body's own
/// @param getReady seconds before every set, 5 to 60, or null for as long as it usually is
/// @param weeklyGoal days a week
/// @param dayStart the hour at which a new day begins
public record Practice(
        @Nullable String routine,
        List<Bar> bars,
        @Nullable String bar,
        @Nullable Double stature,
        int tempoTrim,
        boolean neverChin,
        boolean neverSwing,
        @Nullable Integer getReady,
        int weeklyGoal,
        int dayStart) {
    public static final Practice DEFAULT = new Practice(null, List.of(), null, null, 0, false, false, null, 4, 0);

    private static final double SHORTEST = 1.0;
    private static final double TALLEST = 2.5;
    private static final int MOST_TRIM = 15;
    private static final int LEAST_READY = 5;
    private static final int MOST_READY = 60;

    public Practice {
        bars = List.copyOf(bars);
        if (bars.stream().map(Bar::name).distinct().count() != bars.size()) {
            throw new IllegalArgumentException("Two bars of one name in " + bars);
        }
        if (bar != null && !names(bars).contains(bar)) {
            throw new IllegalArgumentException("There is no bar '" + bar + "' among " + names(bars));
        }
        if (stature != null && !(stature >= SHORTEST && stature <= TALLEST)) {
            throw new IllegalArgumentException("Nobody is " + stature + " m tall");
        }
        if (Math.abs(tempoTrim) > MOST_TRIM) {
            throw new IllegalArgumentException("The tempo is trimmed by 15 % at most, not " + tempoTrim);
        }
        if (getReady != null && (getReady < LEAST_READY || getReady > MOST_READY)) {
            throw new IllegalArgumentException("Getting ready takes 5 to 60 s, not " + getReady);
        }
        if (weeklyGoal < 1 || weeklyGoal > 7) {
            throw new IllegalArgumentException("A week has 1 to 7 days to hang, not " + weeklyGoal);
        }
        if (dayStart < 0 || dayStart > 23) {
            throw new IllegalArgumentException("No day begins at hour " + dayStart);
        }
    }

    private static List<String> names(List<Bar> bars) {
        return bars.stream().map(Bar::name).toList();
    }

    /// The bar in use, if one was asked for.
    public Optional<Bar> barInUse() {
        return bars.stream().filter(known -> known.name().equals(bar)).findFirst();
    }

    /// `wanted` without what this person never does.
    public Routine spared(Routine wanted) {
        var still = neverSwing ? wanted.withoutSwing() : wanted;
        return neverChin ? still.withoutChin() : still;
    }

    /// `wanted` as this person does it on `at`, or that nothing can be done there.
    public Fitting fitted(Routine wanted, Bar at) {
        return switch (Fitting.of(spared(wanted), at)) {
            // The low bar's own routine comes back whole, so what this person never does goes out again.
            case Fitting.Fits(var fitted, var changes) -> new Fitting.Fits(spared(fitted), changes);
            case Fitting.Refused refused -> refused;
        };
    }

    /// How long this person wants to get ready for `routine`; nothing where the routine has its own time, or they left
    /// it as it usually is.
    public Optional<Duration> getReadyFor(Routine wanted) {
        return Optional.ofNullable(getReady)
                .filter(_ -> wanted.getReady().isEmpty())
                .map(Duration::ofSeconds);
    }

    public Practice withRoutine(@Nullable String other) {
        return new Practice(
                other, bars, bar, stature, tempoTrim, neverChin, neverSwing, getReady, weeklyGoal, dayStart);
    }

    /// Other bars, and the one in use among them.
    public Practice withBars(List<Bar> others, @Nullable String inUse) {
        return new Practice(
                routine, others, inUse, stature, tempoTrim, neverChin, neverSwing, getReady, weeklyGoal, dayStart);
    }

    public Practice withStature(@Nullable Double other) {
        return new Practice(
                routine, bars, bar, other, tempoTrim, neverChin, neverSwing, getReady, weeklyGoal, dayStart);
    }

    public Practice withTempoTrim(int other) {
        return new Practice(routine, bars, bar, stature, other, neverChin, neverSwing, getReady, weeklyGoal, dayStart);
    }

    public Practice withNeverChin(boolean whether) {
        return new Practice(
                routine, bars, bar, stature, tempoTrim, whether, neverSwing, getReady, weeklyGoal, dayStart);
    }

    public Practice withNeverSwing(boolean whether) {
        return new Practice(routine, bars, bar, stature, tempoTrim, neverChin, whether, getReady, weeklyGoal, dayStart);
    }

    public Practice withGetReady(@Nullable Integer other) {
        return new Practice(routine, bars, bar, stature, tempoTrim, neverChin, neverSwing, other, weeklyGoal, dayStart);
    }

    public Practice withWeeklyGoal(int other) {
        return new Practice(routine, bars, bar, stature, tempoTrim, neverChin, neverSwing, getReady, other, dayStart);
    }

    public Practice withDayStart(int other) {
        return new Practice(routine, bars, bar, stature, tempoTrim, neverChin, neverSwing, getReady, weeklyGoal, other);
    }
}
