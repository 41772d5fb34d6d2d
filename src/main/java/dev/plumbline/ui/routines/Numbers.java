package dev.plumbline.ui.routines;

import dev.plumbline.routine.Range;
import dev.plumbline.ui.component.Stepper;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/// Makes the numbers of a routine ready to be stepped through: how far, how they are written, and what they are called.
final class Numbers {
    private final Words words;

    Numbers(Words words) {
        this.words = words;
    }

    /// So many seconds, written out.
    String seconds(int value) {
        return words.get("span.seconds", value);
    }

    /// A length in steps of `step` seconds.
    void seconds(Stepper stepper, Range range, int step, String nameKey, Consumer<Duration> changed) {
        count(
                stepper,
                seconds(range.least()),
                seconds(range.most()),
                step,
                this::seconds,
                nameKey,
                value -> changed.accept(Duration.ofSeconds(value)));
    }

    /// A whole number from `least` to `most`.
    void count(
            Stepper stepper,
            int least,
            int most,
            int step,
            IntFunction<String> written,
            String nameKey,
            IntConsumer changed) {
        stepper.setRange(least, most, step, written);
        var what = words.get(nameKey);
        stepper.setAccessibleWords(what, words.get("routines.less", what), words.get("routines.more", what));
        stepper.valueProperty().subscribe((_, value) -> changed.accept(value.intValue()));
    }

    static void set(Stepper stepper, Duration length) {
        stepper.valueProperty().set(seconds(length));
    }

    static int seconds(Duration length) {
        return Math.toIntExact(length.toSeconds());
    }
}
