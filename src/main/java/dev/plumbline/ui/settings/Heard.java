package dev.plumbline.ui.settings;

import dev.plumbline.settings.Channel;
import dev.plumbline.settings.Sounds;

/// The kinds of sound that have a switch and a volume of their own.
public enum Heard {
    VOICE,
    TONES,
    TICKS,
    BREATH;

    Channel in(Sounds sounds) {
        return switch (this) {
            case VOICE -> sounds.voice();
            case TONES -> sounds.tones();
            case TICKS -> sounds.ticks();
            case BREATH -> sounds.breath();
        };
    }

    Sounds in(Sounds sounds, Channel channel) {
        return switch (this) {
            case VOICE -> sounds.withVoice(channel);
            case TONES -> sounds.withTones(channel);
            case TICKS -> sounds.withTicks(channel);
            case BREATH -> sounds.withBreath(channel);
        };
    }
}
