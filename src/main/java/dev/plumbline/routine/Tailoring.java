package dev.plumbline.routine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Changes to a proposed routine that keep every phase within its range, as far as a single change can.
public final class Tailoring {
    private static final Duration CHIN = Duration.ofSeconds(8);
    private static final Duration SWING = Duration.ofSeconds(11);

    private Tailoring() {}

    /// The edge between a phase and the next, moved by `by`: what one gains the other loses, and the total stays.
    ///
    /// @param edge 0 is the one between the first two phases
    public static Proposal moved(Proposal proposal, int edge, Duration by) {
        var before = proposal.parts().get(edge);
        var after = proposal.parts().get(edge + 1);
        var most = Range.of(before.phase(), proposal).most().minus(before.length());
        var least = Range.of(before.phase(), proposal).least().minus(before.length());
        var room = after.length().minus(Range.of(after.phase(), proposal).least());
        var want = after.length().minus(Range.of(after.phase(), proposal).most());
        var shift = shorter(shorter(by, most), room);
        if (after.phase() == Phase.SLOW_LAND) {
            shift = shorter(shift, OpenHang.LIMIT.minus(proposal.hang()));
        }
        shift = longer(longer(shift, least), want);
        return with(
                with(proposal, edge, before.length().plus(shift)),
                edge + 1,
                after.length().minus(shift));
    }

    /// The phase with this length, or the nearest that it may have; the total changes.
    public static Proposal resized(Proposal proposal, int part, Duration length) {
        var phase = proposal.parts().get(part).phase();
        var others =
                proposal.hang().minus(phase.hangs() ? proposal.parts().get(part).length() : Duration.ZERO);
        var free = OpenHang.LIMIT.minus(others);
        var bounded = phase.hangs() && !phase.onFloor() ? shorter(length, free) : length;
        return with(proposal, part, Range.of(phase, proposal).clamp(bounded));
    }

    /// With the chin tuck or without: relaxing gives the seconds, or takes them.
    public static Proposal withChin(Proposal proposal, boolean on) {
        if (proposal.has(Phase.CHIN_TUCK) == on || proposal.onFloor()) {
            return proposal;
        }
        if (proposal.openEnded()) {
            return open(proposal, on, proposal.has(Phase.SWING), proposal.hang());
        }
        return on ? inserted(proposal, Phase.CHIN_TUCK, CHIN) : removed(proposal, Phase.CHIN_TUCK);
    }

    /// With the swing done like this: relaxing gives the seconds that are missing, or takes those of none.
    public static Proposal withSwing(Proposal proposal, Swing swing) {
        if (proposal.onFloor()) {
            return proposal;
        }
        var varied = proposal.withVariants(proposal.variants().withSwing(swing));
        if (proposal.openEnded()) {
            return open(proposal, proposal.has(Phase.CHIN_TUCK), swing != Swing.OFF, proposal.hang())
                    .withVariants(varied.variants());
        }
        if (swing == Swing.OFF) {
            return removed(varied, Phase.SWING);
        }
        var length = Range.of(Phase.SWING, varied).clamp(proposal.length(Phase.SWING));
        return proposal.has(Phase.SWING)
                ? inserted(removed(varied, Phase.SWING), Phase.SWING, length)
                : inserted(varied, Phase.SWING, SWING);
    }

    /// A hang of open length with these parts in it that lands at `landAt`, or as early after that as it can.
    private static Proposal open(Proposal proposal, boolean chin, boolean swing, Duration landAt) {
        var earliest = OpenHang.earliest(chin, swing);
        var at = shorter(longer(landAt, earliest), OpenHang.LIMIT);
        return proposal.withParts(Proposal.of(new OpenHang(chin, swing, at).applyTo(Routines.OPEN))
                .parts());
    }

    private static Proposal inserted(Proposal proposal, Phase phase, Duration length) {
        var least = Range.of(Phase.RELAX, proposal).least();
        var parts = new ArrayList<Proposal.Part>();
        for (var part : proposal.parts()) {
            if (part.phase() == Phase.RELAX) {
                parts.add(new Proposal.Part(
                        Phase.RELAX, longer(least, part.length().minus(length))));
            } else {
                parts.add(part);
            }
        }
        var at = (int)
                parts.stream().filter(part -> part.phase().compareTo(phase) < 0).count();
        parts.add(at, new Proposal.Part(phase, length));
        return proposal.withParts(parts);
    }

    private static Proposal removed(Proposal proposal, Phase phase) {
        var freed = proposal.length(phase);
        var parts = new ArrayList<Proposal.Part>();
        for (var part : proposal.parts()) {
            if (part.phase() == Phase.RELAX) {
                parts.add(new Proposal.Part(Phase.RELAX, part.length().plus(freed)));
            } else if (part.phase() != phase) {
                parts.add(part);
            }
        }
        return proposal.withParts(parts);
    }

    private static Proposal with(Proposal proposal, int index, Duration length) {
        List<Proposal.Part> parts = new ArrayList<>(proposal.parts());
        parts.set(index, new Proposal.Part(parts.get(index).phase(), length));
        return proposal.withParts(parts);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
