package dev.plumbline.settings;

/// What is heard of a session, and how loud.
///
/// @param master the volume of everything, from 0 to 1
/// @param halfWay whether the middle of a hang is told
public record Sounds(
        double master, Channel voice, Channel tones, Channel ticks, Channel breath, Counts counts, boolean halfWay) {
    public static final Sounds DEFAULT =
            new Sounds(1, Channel.FULL, Channel.FULL, Channel.FULL, Channel.FULL, Counts.LAST_3, false);

    public Sounds {
        if (!(master >= 0 && master <= 1)) {
            throw new IllegalArgumentException("A volume is 0 to 1, not " + master);
        }
    }

    public Sounds withMaster(double other) {
        return new Sounds(other, voice, tones, ticks, breath, counts, halfWay);
    }

    public Sounds withVoice(Channel other) {
        return new Sounds(master, other, tones, ticks, breath, counts, halfWay);
    }

    public Sounds withTones(Channel other) {
        return new Sounds(master, voice, other, ticks, breath, counts, halfWay);
    }

    public Sounds withTicks(Channel other) {
        return new Sounds(master, voice, tones, other, breath, counts, halfWay);
    }

    public Sounds withBreath(Channel other) {
        return new Sounds(master, voice, tones, ticks, other, counts, halfWay);
    }

    public Sounds withCounts(Counts other) {
        return new Sounds(master, voice, tones, ticks, breath, other, halfWay);
    }

    public Sounds withHalfWay(boolean whether) {
        return new Sounds(master, voice, tones, ticks, breath, counts, whether);
    }
}
