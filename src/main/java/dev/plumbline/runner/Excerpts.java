package dev.plumbline.runner;

import dev.plumbline.cue.Cue;
import dev.plumbline.cue.CueSheet;
import dev.plumbline.cue.CueSheets;
import dev.plumbline.cue.Lines;
import dev.plumbline.cue.Profile;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Routines;
import dev.plumbline.session.Preparation;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// What is worth hearing outside of a session: the landing as First hang has it, its first words alone, and a taste of
/// every kind of sound.
public final class Excerpts {
    private static final Duration A_BREATH = Duration.ofMillis(400);
    private static final Duration HALF_A_TASTE = Duration.ofMillis(5100);

    private Excerpts() {}

    /// A whole landing.
    public static CueSheet landing(Profile profile, Lines lines) {
        return first(CueSheets.whole(Routines.FIRST, Preparation.usual(), profile, lines), Phase.SLOW_LAND);
    }

    /// Ten seconds with everything in them: the end of relaxing with its count, and the first turns of the swing.
    public static CueSheet taste(Profile profile, Lines lines) {
        var sheets = CueSheets.whole(Routines.STANDARD.withoutChin(), Preparation.usual(), profile, lines);
        var relax = first(sheets, Phase.RELAX);
        var swing = first(sheets, Phase.SWING);
        var from = relax.length().minus(HALF_A_TASTE);
        var cues = Stream.concat(
                relax.cues().stream()
                        .filter(cue -> cue.at().compareTo(from) >= 0)
                        .map(cue -> later(cue, from.negated())),
                swing.cues().stream()
                        .filter(cue -> cue.at().compareTo(HALF_A_TASTE) < 0)
                        .map(cue -> later(cue, HALF_A_TASTE)));
        return new CueSheet(relax.phase(), relax.set(), HALF_A_TASTE.multipliedBy(2), cues.toList());
    }

    private static CueSheet first(List<CueSheet> sheets, Phase phase) {
        return sheets.stream()
                .filter(sheet -> sheet.phase() == phase)
                .findFirst()
                .orElseThrow();
    }

    private static Cue later(Cue cue, Duration by) {
        return switch (cue) {
            case Cue.Sounded(var at, var tone, var length, var decibels, var edge, var muted) ->
                new Cue.Sounded(at.plus(by), tone, length, decibels, edge, muted);
            case Cue.Spoken(var at, var line, var words, var muted) -> new Cue.Spoken(at.plus(by), line, words, muted);
            case Cue.Written(var at, var name, var words) -> new Cue.Written(at.plus(by), name, words);
        };
    }

    /// The landing's bell and its first line, for a sound check from the bar.
    public static CueSheet soundCheck(Profile profile, Lines lines) {
        var landing = landing(profile, lines);
        var line = landing.cues().stream()
                .filter(Cue.Spoken.class::isInstance)
                .map(Cue.Spoken.class::cast)
                .findFirst()
                .orElseThrow();
        var cues = landing.cues().stream()
                .filter(cue -> cue.at().compareTo(line.at()) <= 0)
                .toList();
        return new CueSheet(landing.phase(), landing.set(), line.end().plus(A_BREATH), cues);
    }
}
