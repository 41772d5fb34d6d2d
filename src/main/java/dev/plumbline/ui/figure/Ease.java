package dev.plumbline.ui.figure;

/// The few curves by which one value becomes another; each takes and gives a share from 0 to 1.
final class Ease {
    static double lerp(double from, double to, double share) {
        return from + (to - from) * share;
    }

    static double clamp(double share) {
        return Math.clamp(share, 0.0, 1.0);
    }

    static double smooth(double share) {
        double t = clamp(share);
        return t * t * (3 - 2 * t);
    }

    static double sine(double share) {
        return 0.5 - 0.5 * Math.cos(Math.PI * clamp(share));
    }

    static double settle(double share) {
        double left = 1 - clamp(share);
        return 1 - left * left;
    }

    private Ease() {}
}
