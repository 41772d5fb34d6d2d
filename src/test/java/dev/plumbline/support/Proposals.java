package dev.plumbline.support;

import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Grip;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Proposal;
import dev.plumbline.routine.Swing;
import dev.plumbline.routine.Variants;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Proposed routines in one line: `relax 16, chin 8, land 10; 3:5; side firm free; 2 x 90; ready 10`. What follows the
/// phases may be left out.
public final class Proposals {
    private static final Map<String, Phase> SHORT =
            Map.of("chin", Phase.CHIN_TUCK, "land", Phase.SLOW_LAND, "hang", Phase.OPEN_HANG, "ready", Phase.GET_READY);
    private static final BigDecimal MILLIS = BigDecimal.valueOf(1000);

    private Proposals() {}

    public static Proposal of(String line) {
        return of("mine", "Mine", line);
    }

    public static Proposal of(String id, String name, String line) {
        var pieces = line.split(";", -1);
        var phases = pieces[0].isBlank()
                ? List.<Proposal.Part>of()
                : Stream.of(pieces[0].strip().split(",\\s*", -1))
                        .map(Proposals::part)
                        .toList();
        var proposal = new Proposal(
                id,
                name,
                phases,
                Duration.ofSeconds(3),
                Duration.ofSeconds(5),
                Variants.plain(Swing.OFF),
                1,
                Duration.ZERO,
                null);
        for (var i = 1; i < pieces.length; i++) {
            proposal = with(proposal, pieces[i].strip());
        }
        return proposal;
    }

    private static Proposal with(Proposal proposal, String piece) {
        if (piece.contains(":")) {
            var breath = piece.split(":", -1);
            return proposal.withBreath(seconds(breath[0]), seconds(breath[1]));
        }
        if (piece.contains(" x ")) {
            var sets = piece.split(" x ", -1);
            return proposal.withSets(Integer.parseInt(sets[0])).withRest(seconds(sets[1]));
        }
        if (piece.startsWith("ready ")) {
            return proposal.withGetReady(seconds(piece.substring("ready ".length())));
        }
        var words = piece.toUpperCase(Locale.ROOT).split(" ", -1);
        return proposal.withVariants(
                new Variants(Swing.valueOf(words[0]), Grip.valueOf(words[1]), Feet.valueOf(words[2])));
    }

    private static Proposal.Part part(String text) {
        var words = text.split(" ", -1);
        var phase = SHORT.getOrDefault(words[0], null);
        return new Proposal.Part(
                phase == null ? Phase.valueOf(words[0].toUpperCase(Locale.ROOT)) : phase, seconds(words[1]));
    }

    private static Duration seconds(String text) {
        return Duration.ofMillis(new BigDecimal(text).multiply(MILLIS).longValueExact());
    }
}
