package dev.plumbline.ui.settings;

import dev.plumbline.settings.Lengths;
import dev.plumbline.words.Words;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A person's height as people write it: 172, 1.72 m, 5 ft 8, 5'8".
final class Height {
    private static final Pattern CENTIMETRES = Pattern.compile("(\\d{3}(?:[.,]\\d)?)\\s*(?:cm)?");
    private static final Pattern METRES = Pattern.compile("(\\d[.,]\\d{1,2})\\s*m?");
    private static final Pattern FEET = Pattern.compile(
            "(\\d)(?:\\s*(?:'|\u2019|\u2032|ft|feet)\\s*|\\s+)(?:(\\d{1,2})\\s*(?:\"|\u201d|\u2033|in)?)?");
    private static final double SHORTEST = 1;
    private static final double TALLEST = 2.5;
    private static final double METRES_AN_INCH = 0.0254;
    private static final int INCHES_A_FOOT = 12;
    private static final double A_HUNDREDTH = 0.01;

    private Height() {}

    /// In metres, to the millimetre; empty where that is no height of anybody.
    static Optional<Double> metres(String text) {
        var written = text.strip();
        return first(CENTIMETRES.matcher(written), found -> number(found, 1) * A_HUNDREDTH)
                .or(() -> first(METRES.matcher(written), found -> number(found, 1)))
                .or(() -> first(FEET.matcher(written), Height::fromFeet))
                .map(metres -> Math.round(metres * 1000) / 1000.0)
                .filter(metres -> metres >= SHORTEST && metres <= TALLEST);
    }

    private static Optional<Double> first(Matcher matcher, ToDoubleFunction<Matcher> read) {
        return matcher.matches() ? Optional.of(read.applyAsDouble(matcher)) : Optional.empty();
    }

    private static double number(Matcher found, int group) {
        return Double.parseDouble(found.group(group).replace(',', '.'));
    }

    private static double fromFeet(Matcher found) {
        var inches = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        return (Integer.parseInt(found.group(1)) * INCHES_A_FOOT + inches) * METRES_AN_INCH;
    }

    static String text(double metres, Lengths lengths, Words words) {
        return switch (lengths) {
            case CM -> words.get("settings.height.cm", Math.round(metres / A_HUNDREDTH));
            case FT_IN -> {
                var inches = Math.round(metres / METRES_AN_INCH);
                yield words.get("settings.height.ft", inches / INCHES_A_FOOT, inches % INCHES_A_FOOT);
            }
        };
    }
}
