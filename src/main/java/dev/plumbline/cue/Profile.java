package dev.plumbline.cue;

import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Mount;
import dev.plumbline.settings.Counts;
import dev.plumbline.settings.Practice;
import dev.plumbline.settings.Sounds;
import org.jspecify.annotations.Nullable;

/// What a person wants to hear, and what the sheets must know of body and bar.
///
/// @param ticks also the metronome of the swing
/// @param mount of the bar, null where it is not known
public record Profile(
        boolean voice,
        boolean tones,
        boolean ticks,
        boolean breathTone,
        Counts counts,
        boolean halfWay,
        Tempo tempo,
        @Nullable Mount mount) {
    private static final double USUAL_STATURE = 1.75;

    /// Everything on, the last three counted, nothing at half-way, 1.75 m, no bar known.
    public static Profile usual() {
        return new Profile(true, true, true, true, Counts.LAST_3, false, new Tempo(USUAL_STATURE, 0), null);
    }

    /// What a person chose, at the bar in use.
    public static Profile of(Sounds sounds, Practice practice) {
        var stature = practice.stature() == null ? USUAL_STATURE : practice.stature();
        return new Profile(
                sounds.voice().on(),
                sounds.tones().on(),
                sounds.ticks().on(),
                sounds.breath().on(),
                sounds.counts(),
                sounds.halfWay(),
                new Tempo(stature, practice.tempoTrim()),
                practice.barInUse().map(Bar::mount).orElse(null));
    }

    public Profile withVoice(boolean on) {
        return new Profile(on, tones, ticks, breathTone, counts, halfWay, tempo, mount);
    }

    public Profile withTones(boolean on) {
        return new Profile(voice, on, ticks, breathTone, counts, halfWay, tempo, mount);
    }

    public Profile withTicks(boolean on) {
        return new Profile(voice, tones, on, breathTone, counts, halfWay, tempo, mount);
    }

    public Profile withBreathTone(boolean on) {
        return new Profile(voice, tones, ticks, on, counts, halfWay, tempo, mount);
    }

    public Profile withCounts(Counts other) {
        return new Profile(voice, tones, ticks, breathTone, other, halfWay, tempo, mount);
    }

    public Profile withHalfWay(boolean on) {
        return new Profile(voice, tones, ticks, breathTone, counts, on, tempo, mount);
    }

    public Profile withTempo(Tempo other) {
        return new Profile(voice, tones, ticks, breathTone, counts, halfWay, other, mount);
    }

    public Profile withMount(@Nullable Mount other) {
        return new Profile(voice, tones, ticks, breathTone, counts, halfWay, tempo, other);
    }

    /// Whether a tone is silent: tones switched off silence all of them, the other switches their own kind.
    boolean mutes(Tone tone) {
        return !tones
                || switch (tone) {
                    case TICK, TICK_LAST, SWING_LEFT, SWING_RIGHT -> !ticks;
                    case BREATH_IN, BREATH_OUT -> !breathTone;
                    case READY_KNOCK,
                            START_BELL,
                            CHIN_BELL,
                            SWING_BELL,
                            PUSH_BELL,
                            LAND_CHIME,
                            STEP_1,
                            STEP_2,
                            STEP_3,
                            REST_BELL,
                            DONE_BELL,
                            MARK,
                            HALFWAY -> false;
                };
    }
}
