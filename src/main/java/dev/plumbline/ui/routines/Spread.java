package dev.plumbline.ui.routines;

/// Things side by side: each as near to where it wants to be as the others and the room allow.
final class Spread {
    private Spread() {}

    /// The left edges of things of these widths that want to begin at `wanted`, which rises.
    static double[] apart(double[] wanted, double[] widths, double gap, double room) {
        var at = wanted.clone();
        for (var i = 1; i < at.length; i++) {
            at[i] = Math.max(at[i], at[i - 1] + widths[i - 1] + gap);
        }
        var end = room;
        for (var i = at.length - 1; i >= 0; i--) {
            at[i] = Math.min(at[i], end - widths[i]);
            end = at[i] - gap;
        }
        return at;
    }
}
