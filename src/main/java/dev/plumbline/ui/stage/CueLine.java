package dev.plumbline.ui.stage;

import dev.plumbline.cue.Cue;
import dev.plumbline.cue.Twin;
import dev.plumbline.routine.Phase;
import dev.plumbline.runner.Moment;
import java.time.Duration;
import java.util.Optional;

/// The words of the cue line: a twin until the next one, or for four seconds where the breath word can return.
final class CueLine {
    private static final Duration STAYS = Duration.ofSeconds(4);
    private static final String NEXT = "then ";
    private static final String STOP_SIGNS = "voice.r_signs";

    private CueLine() {}

    /// The twin to be read at `moment`; empty where the breath word is.
    ///
    /// @param set what the top left says already, and is not said twice
    static Optional<String> twin(Moment moment, String set) {
        var said = moment.sheet().cues().stream()
                .filter(cue -> cue.at().compareTo(moment.into()) <= 0)
                .filter(cue ->
                        words(cue).filter(words -> !set.startsWith(words)).isPresent())
                .reduce((_, later) -> later);
        var signs = moment.sheet().cues().stream()
                .filter(cue -> moment.state().phase() == Phase.REST && cue.id().equals(STOP_SIGNS))
                .filter(cue -> cue.at().compareTo(moment.into()) <= 0)
                .findFirst();
        return signs.or(() -> said)
                .filter(cue -> BreathGuide.at(moment).isEmpty()
                        || moment.into().minus(cue.at()).compareTo(STAYS) < 0)
                .flatMap(CueLine::words);
    }

    /// True once the next phase was named.
    static boolean nextNamed(Moment moment) {
        return moment.sheet().cues().stream()
                .filter(cue -> cue.at().compareTo(moment.into()) <= 0)
                .flatMap(cue -> cue.twin().stream())
                .anyMatch(twin -> twin.place() == Twin.Place.NEXT);
    }

    private static Optional<String> words(Cue cue) {
        return cue.twin()
                .filter(twin -> switch (twin.place()) {
                    case CUE_LINE -> true;
                    case NEXT -> !twin.text().startsWith(NEXT);
                    case BIG_NUMBER, STEP, STRIP -> false;
                })
                .map(Twin::text);
    }
}
