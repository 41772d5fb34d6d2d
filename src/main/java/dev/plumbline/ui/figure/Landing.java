package dev.plumbline.ui.figure;

/// The four steps of a slow landing, each a share of the phase.
public enum Landing {
    TOES(0, 0.25),
    HEELS(0.25, 0.5),
    WEIGHT(0.5, 0.8),
    STAND(0.8, 1);

    private static final double HANDS_OFF = 0.92;
    private static final double LEAST_LOAD = 0.03;
    private static final double WHOLE_FOOT = 0.152;

    private final double start;
    private final double end;

    Landing(double start, double end) {
        this.start = start;
        this.end = end;
    }

    /// The step at a share of the phase, 0 to 1.
    public static Landing at(double progress) {
        for (Landing step : values()) {
            if (progress < step.end) {
                return step;
            }
        }
        return STAND;
    }

    /// How far this step has come.
    public double done(double progress) {
        return Ease.clamp((progress - start) / (end - start));
    }

    /// Whether the bar still carries the hands.
    public static boolean handsOn(double progress) {
        return progress < HANDS_OFF;
    }

    /// How much of the foot's length, in fractions of stature, bears weight: from the toes backwards.
    public static double load(double progress) {
        boolean inTheAir = progress < HEELS.start;
        double taken = (progress - HEELS.start) / (WEIGHT.end - HEELS.start);
        return inTheAir ? 0 : Ease.lerp(LEAST_LOAD, WHOLE_FOOT, Ease.smooth(taken));
    }
}
