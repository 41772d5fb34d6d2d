package dev.plumbline.ui.figure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The shades of a swing, bent as at every 0.75 degrees of it: what is so faint need not bend at every frame.
///
/// They are the same for every bar. Each is worked out once, which takes some 15 ms, at its first use or beforehand.
public final class SwingShades {
    private static final double STEP = 0.75;
    private static final Map<Long, Shade> SHADES = new ConcurrentHashMap<>();

    /// The shade for the step nearest to that angle, at most 6 degrees either way; still to be turned by the angle.
    public static Shade at(double degrees) {
        return SHADES.computeIfAbsent(Math.round(degrees / STEP), steps -> Shade.of(Motion.swing(steps * STEP)));
    }

    /// Works all of them out, on whichever thread, so that no frame of a swing waits for one.
    public static void prepare() {
        for (double degrees = -Pendulum.MOST_DEGREES; degrees <= Pendulum.MOST_DEGREES; degrees += STEP) {
            at(degrees);
        }
    }

    private SwingShades() {}
}
