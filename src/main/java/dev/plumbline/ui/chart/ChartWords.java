package dev.plumbline.ui.chart;

import java.util.function.IntFunction;

/// What a chart says to who cannot see it, and in the hint at a point.
///
/// @param whole all of it in a few sentences
/// @param point one of its points, by index
public record ChartWords(String whole, IntFunction<String> point) {
    /// For a chart that is only looked at.
    public static ChartWords silent(String whole) {
        return new ChartWords(whole, _ -> "");
    }
}
