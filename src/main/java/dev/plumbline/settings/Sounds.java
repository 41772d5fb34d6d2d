package dev.plumbline.settings;

import org.jspecify.annotations.Nullable;

/// What is heard of a session, and how loud.
///
/// @param master the volume of everything, from 0 to 1
/// @param halfWay whether the middle of a hang is told
/// @param ducks whether other programs are made quieter while something is said
/// @param device the name of the loudspeaker to use, or null for the desktop's own choice
public record Sounds(
        double master,
        Channel voice,
        Channel tones,
        Channel ticks,
        Channel breath,
        Counts counts,
        boolean halfWay,
        boolean ducks,
        @Nullable String device) {
    public static final Sounds DEFAULT =
            new Sounds(1, Channel.FULL, Channel.FULL, Channel.FULL, Channel.FULL, Counts.LAST_3, false, false, null);

    public Sounds {
        if (!(master >= 0 && master <= 1)) {
            throw new IllegalArgumentException("A volume is 0 to 1, not " + master);
        }
    }

    public Sounds withMaster(double other) {
        return new Sounds(other, voice, tones, ticks, breath, counts, halfWay, ducks, device);
    }

    public Sounds withVoice(Channel other) {
        return new Sounds(master, other, tones, ticks, breath, counts, halfWay, ducks, device);
    }

    public Sounds withTones(Channel other) {
        return new Sounds(master, voice, other, ticks, breath, counts, halfWay, ducks, device);
    }

    public Sounds withTicks(Channel other) {
        return new Sounds(master, voice, tones, other, breath, counts, halfWay, ducks, device);
    }

    public Sounds withBreath(Channel other) {
        return new Sounds(master, voice, tones, ticks, other, counts, halfWay, ducks, device);
    }

    public Sounds withCounts(Counts other) {
        return new Sounds(master, voice, tones, ticks, breath, other, halfWay, ducks, device);
    }

    public Sounds withHalfWay(boolean whether) {
        return new Sounds(master, voice, tones, ticks, breath, counts, whether, ducks, device);
    }

    public Sounds withDucks(boolean whether) {
        return new Sounds(master, voice, tones, ticks, breath, counts, halfWay, whether, device);
    }

    public Sounds withDevice(@Nullable String other) {
        return new Sounds(master, voice, tones, ticks, breath, counts, halfWay, ducks, other);
    }
}
