package dev.plumbline.ui.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// Lengths of time as they are typed: `35`, `35.5` or `1:12`, up to a day.
final class Seconds {
    private static final Pattern TYPED = Pattern.compile("(?:(\\d{1,4}):([0-5]\\d)|(\\d{1,5}))(?:[.,](\\d{1,3}))?");
    private static final Duration MOST = Duration.ofDays(1);
    private static final int MINUTES = 1;
    private static final int SECONDS = 2;
    private static final int ALONE = 3;
    private static final int FRACTION = 4;
    private static final int DIGITS = 3;

    private Seconds() {}

    /// What `text` says, or nothing where it says no length of time.
    static Optional<Duration> read(String text) {
        var found = TYPED.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var whole = found.group(ALONE) == null
                ? Duration.ofMinutes(Long.parseLong(found.group(MINUTES)))
                        .plusSeconds(Long.parseLong(found.group(SECONDS)))
                : Duration.ofSeconds(Long.parseLong(found.group(ALONE)));
        var fraction = found.group(FRACTION);
        var length = fraction == null
                ? whole
                : whole.plusMillis(new BigDecimal("0." + fraction)
                        .movePointRight(DIGITS)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
        return Optional.of(length).filter(read -> read.compareTo(MOST) <= 0);
    }

    /// Whole seconds where it is whole, so that nothing but what was changed reads differently.
    static String write(Duration length) {
        return BigDecimal.valueOf(length.toMillis(), DIGITS)
                .stripTrailingZeros()
                .toPlainString();
    }
}
