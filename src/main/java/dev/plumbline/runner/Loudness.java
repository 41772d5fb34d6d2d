package dev.plumbline.runner;

import dev.plumbline.cue.Cue;
import dev.plumbline.settings.Channel;
import dev.plumbline.settings.Sounds;
import java.util.function.ToDoubleFunction;

/// How loud the person wants each cue, in decibels against the level it was made at; never above 0.
public record Loudness(Sounds sounds) implements ToDoubleFunction<Cue> {
    private static final double DECIBELS_IN_TENFOLD = 20;

    @Override
    public double applyAsDouble(Cue cue) {
        return DECIBELS_IN_TENFOLD * Math.log10(sounds.master() * channel(cue).volume());
    }

    private Channel channel(Cue cue) {
        return switch (cue) {
            case Cue.Spoken _, Cue.Written _ -> sounds.voice();
            case Cue.Sounded sounded ->
                switch (sounded.tone()) {
                    case TICK, TICK_LAST, SWING_LEFT, SWING_RIGHT -> sounds.ticks();
                    case BREATH_IN, BREATH_OUT -> sounds.breath();
                    default -> sounds.tones();
                };
        };
    }
}
