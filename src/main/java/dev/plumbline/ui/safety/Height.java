package dev.plumbline.ui.safety;

import dev.plumbline.settings.Lengths;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How tall somebody is, as it is typed: in centimetres, or in feet and inches.
///
/// @param metres 1.00 to 2.50
record Height(double metres) {
    private static final double SHORTEST = 1.0;
    private static final double TALLEST = 2.5;
    private static final double CENTIMETRES = 100;
    private static final double MILLIMETRES = 1000;
    private static final double INCH = 0.0254;
    private static final int INCHES_A_FOOT = 12;
    private static final Pattern CM = Pattern.compile("\\s*(\\d{2,3})(?:[.,]\\d+)?\\s*(?:cm)?\\s*");
    private static final Pattern FEET = Pattern.compile(
            "\\s*(\\d)\\s*(?:['’′]|ft|feet|\\s)?[\\s,]*(\\d{1,2})?\\s*(?:[\"”″]|in|inch|inches|'')?\\s*");

    Height {
        if (!(metres >= SHORTEST && metres <= TALLEST)) {
            throw new IllegalArgumentException("Nobody is " + metres + " m tall");
        }
    }

    /// The height that `text` says, if it says one that a person can have.
    static Optional<Height> of(String text, Lengths unit) {
        var found = (unit == Lengths.CM ? CM : FEET).matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var metres = switch (unit) {
            case CM -> Integer.parseInt(found.group(1)) / CENTIMETRES;
            case FT_IN -> inches(found.group(1), found.group(2)) * INCH;
        };
        var whole = Math.round(metres * MILLIMETRES) / MILLIMETRES;
        return whole >= SHORTEST && whole <= TALLEST ? Optional.of(new Height(whole)) : Optional.empty();
    }

    private static int inches(String feet, @Nullable String inches) {
        return Integer.parseInt(feet) * INCHES_A_FOOT + (inches == null ? 0 : Integer.parseInt(inches));
    }

    /// As one would type it.
    String text(Lengths unit) {
        return switch (unit) {
            case CM -> Long.toString(Math.round(metres * CENTIMETRES));
            case FT_IN -> {
                var inches = Math.round(metres / INCH);
                yield inches / INCHES_A_FOOT + "’ " + inches % INCHES_A_FOOT + "”";
            }
        };
    }
}
