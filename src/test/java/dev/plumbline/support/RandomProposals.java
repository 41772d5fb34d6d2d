package dev.plumbline.support;

import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Grip;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Proposal;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Rules;
import dev.plumbline.routine.Swing;
import dev.plumbline.routine.Variants;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Proposed routines of all kinds out of one seed, near the limits and beyond them.
public final class RandomProposals {
    private final Random random;

    public RandomProposals(long seed) {
        this(new Random(seed));
    }

    public RandomProposals(Random random) {
        this.random = random;
    }

    /// One that the rules have nothing against.
    public Routine sound() {
        while (true) {
            var proposal = next();
            if (Rules.against(proposal).isEmpty()) {
                return proposal.routine();
            }
        }
    }

    /// Any one.
    public Proposal next() {
        var proposal = switch (random.nextInt(6)) {
            case 0 -> open();
            case 1 -> floor();
            default -> hang();
        };
        return random.nextInt(4) == 0 ? spoiled(proposal) : proposal;
    }

    private long between(long least, long most) {
        return random.nextLong(least, most + 1);
    }

    private <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private static Proposal.Part part(Phase phase, long seconds) {
        return new Proposal.Part(phase, Duration.ofSeconds(seconds));
    }

    private Proposal hang() {
        var swing = oneOf(List.of(Swing.values()));
        var parts = new ArrayList<Proposal.Part>();
        parts.add(part(Phase.RELAX, between(7, random.nextInt(5) == 0 ? 170 : 40)));
        if (random.nextBoolean()) {
            parts.add(part(Phase.CHIN_TUCK, between(7, 30)));
        }
        if (swing != Swing.OFF) {
            parts.add(part(Phase.SWING, between(9, 60)));
        }
        parts.add(part(Phase.SLOW_LAND, between(9, 60)));
        var variants = new Variants(swing, oneOf(List.of(Grip.values())), oneOf(List.of(Feet.values())));
        return proposal(parts, variants, (int) between(1, random.nextInt(5) == 0 ? 10 : 4));
    }

    private Proposal open() {
        var chin = random.nextBoolean();
        var swing = random.nextBoolean();
        var parts = new ArrayList<Proposal.Part>();
        if (chin || swing || random.nextInt(4) == 0) {
            parts.add(part(Phase.RELAX, 20));
        }
        if (chin) {
            parts.add(part(Phase.CHIN_TUCK, 10));
        }
        if (swing) {
            parts.add(part(Phase.SWING, 11));
        }
        parts.add(part(Phase.OPEN_HANG, between(7, 170)));
        parts.add(part(Phase.SLOW_LAND, 10));
        var way = swing ? Swing.FORE_AFT : Swing.OFF;
        return proposal(parts, new Variants(way, oneOf(List.of(Grip.values())), oneOf(List.of(Feet.values()))), 1);
    }

    private Proposal floor() {
        var parts = List.of(
                part(Phase.SETTLE, between(20, 60)),
                part(Phase.BREATHE, between(120, 300)),
                part(Phase.KNEES, between(8, 60)),
                part(Phase.ROLL, between(8, 60)),
                part(Phase.SIT, between(12, 60)),
                part(Phase.STAND, between(12, 60)));
        return proposal(parts, new Variants(Swing.OFF, oneOf(List.of(Grip.values())), Feet.SUPPORTED), 1);
    }

    private Proposal proposal(List<Proposal.Part> parts, Variants variants, int sets) {
        return new Proposal(
                "any",
                "Any",
                parts,
                Duration.ofSeconds(between(2, 6)),
                Duration.ofSeconds(between(3, 8)),
                variants,
                sets,
                Duration.ofSeconds(between(0, random.nextInt(5) == 0 ? 600 : 150)),
                random.nextInt(3) == 0 ? Duration.ofSeconds(between(5, 60)) : null);
    }

    /// With one thing changed, most often for the worse.
    private Proposal spoiled(Proposal proposal) {
        var parts = new ArrayList<>(proposal.parts());
        switch (random.nextInt(9)) {
            case 0 -> parts.remove(random.nextInt(parts.size()));
            case 1 -> parts.add(random.nextInt(parts.size() + 1), oneOf(parts));
            case 2 -> Collections.shuffle(parts, random);
            case 3 -> parts.set(random.nextInt(parts.size()), part(oneOf(List.of(Phase.values())), between(-5, 400)));
            case 4 -> parts.clear();
            case 5 -> {
                return proposal.withSets((int) between(-1, 12));
            }
            case 6 -> {
                return proposal.withRest(Duration.ofMillis(between(-5_000, 700_000)));
            }
            case 7 -> {
                return proposal.withBreath(Duration.ofSeconds(between(0, 9)), Duration.ofSeconds(between(0, 12)));
            }
            default -> {
                return proposal.withVariants(proposal.variants().withSwing(oneOf(List.of(Swing.values()))));
            }
        }
        return proposal.withParts(parts);
    }
}
