package dev.plumbline.ui.figure;

/// How far the skin lies from a centreline in front and behind, by station along it; beyond the ends the last value
/// holds.
final class Girth {
    private final double[] stations;
    private final double[] front;
    private final double[] back;

    Girth(double[] stations, double[] front, double[] back) {
        if (stations.length != front.length || stations.length != back.length) {
            throw new IllegalArgumentException("a girth needs rows of one length, got " + stations.length + ", "
                    + front.length + " and " + back.length);
        }
        this.stations = stations.clone();
        this.front = front.clone();
        this.back = back.clone();
    }

    /// A girth that is the same on both sides.
    static Girth even(double[] stations, double[] half) {
        return new Girth(stations, half, half);
    }

    double front(double station) {
        return at(front, station);
    }

    double back(double station) {
        return at(back, station);
    }

    /// Mean of linear and smoothstep: rounder than the one, without the flat shelves of the other.
    private double at(double[] row, double station) {
        if (station <= stations[0]) {
            return row[0];
        }
        for (int i = 1; i < stations.length; i++) {
            if (station <= stations[i]) {
                double t = (station - stations[i - 1]) / (stations[i] - stations[i - 1]);
                return Ease.lerp(row[i - 1], row[i], (t + Ease.smooth(t)) / 2);
            }
        }
        return row[row.length - 1];
    }
}
