package dev.plumbline.routine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// What a routine has to keep to so that it can be spoken, done and landed from; the same for every way in.
public final class Rules {
    /// How many sets there may be.
    public static final int MOST_SETS = 10;

    public static final Range REST = Range.seconds(0, 600);
    public static final Range GET_READY = Range.seconds(5, 60);
    /// There is a tone for each of these lengths.
    public static final Range IN = Range.seconds(2, 6);

    public static final Range OUT = Range.seconds(3, 8);
    public static final int LONGEST_NAME = 60;

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final double MILLIS = 1000;
    private static final List<Phase> ON_BAR =
            List.of(Phase.RELAX, Phase.CHIN_TUCK, Phase.SWING, Phase.OPEN_HANG, Phase.SLOW_LAND);
    private static final List<Phase> ON_FLOOR =
            List.of(Phase.SETTLE, Phase.BREATHE, Phase.KNEES, Phase.ROLL, Phase.SIT, Phase.STAND);

    private final Proposal proposal;
    private final List<Objection> objections = new ArrayList<>();

    private Rules(Proposal proposal) {
        this.proposal = proposal;
    }

    /// Everything that speaks against `proposal`, whoever is to do it; nothing for a routine.
    public static List<Objection> against(Proposal proposal) {
        return against(proposal, Allowance.EVERYTHING);
    }

    /// Everything that speaks against `proposal` for somebody to whom only this is open.
    public static List<Objection> against(Proposal proposal, Allowance allowance) {
        var rules = new Rules(proposal);
        rules.name();
        rules.structure();
        rules.lengths();
        rules.swing();
        rules.breath();
        rules.around();
        rules.person(allowance);
        return List.copyOf(rules.objections);
    }

    private void object(boolean broken, Rule rule, Object... values) {
        if (broken) {
            objections.add(Objection.to(rule, values));
        }
    }

    private void name() {
        var id = proposal.id();
        var name = proposal.name();
        object(!ID.matcher(id).matches(), Rule.ID, shortened(id));
        object(name.isBlank(), Rule.NAME_MISSING);
        object(name.length() > LONGEST_NAME, Rule.NAME_LONG, name.length(), LONGEST_NAME);
        object(name.chars().anyMatch(Rules::isNoSign), Rule.NAME_SIGNS);
        var original = Routines.named(id);
        object(original.isPresent() && !sameKind(Proposal.of(original.get())), Rule.ID_OF_ANOTHER_KIND, shortened(id));
    }

    private static boolean isNoSign(int character) {
        return Character.isISOControl(character)
                || switch (Character.getType(character)) {
                    case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }

    private static String shortened(String id) {
        return id.length() > LONGEST_NAME ? id.substring(0, LONGEST_NAME) : id;
    }

    /// A changed version of a built-in routine stays what its name is known for.
    private boolean sameKind(Proposal original) {
        var onFeet = original.variants().feet() == Feet.FREE
                || proposal.onFloor()
                || proposal.variants().feet() != Feet.FREE;
        return onFeet && original.onFloor() == proposal.onFloor() && original.openEnded() == proposal.openEnded();
    }

    private void structure() {
        var phases = proposal.parts().stream().map(Proposal.Part::phase).toList();
        var seen = new HashSet<Phase>();
        for (var phase : phases) {
            object(!phase.hangs() && !phase.lands(), Rule.NO_PHASE_OF_A_SET, phase);
            object(!seen.add(phase), Rule.TWICE, phase);
        }
        object(phases.stream().noneMatch(Phase::hangs), Rule.NO_HANG);
        if (!proposal.onFloor()) {
            object(phases.stream().noneMatch(Phase::lands), Rule.NO_LANDING);
            object(!isInOrder(phases, ON_BAR) || startsLate(phases), Rule.ORDER);
        } else if (phases.stream().anyMatch(ON_BAR::contains)) {
            object(true, Rule.BAR_AND_FLOOR);
        } else {
            object(!phases.equals(ON_FLOOR), Rule.FLOOR_ORDER);
        }
    }

    private static boolean isInOrder(List<Phase> phases, List<Phase> order) {
        var known = phases.stream().filter(order::contains).toList();
        return known.equals(order.stream().filter(known::contains).toList());
    }

    private static boolean startsLate(List<Phase> phases) {
        return phases.stream()
                .filter(Phase::hangs)
                .findFirst()
                .filter(first -> first == Phase.CHIN_TUCK || first == Phase.SWING)
                .isPresent();
    }

    private void lengths() {
        for (var part : proposal.parts()) {
            wholeSeconds(part.length());
            var range = Range.of(part.phase(), proposal);
            if (range.least().equals(range.most())) {
                outside(part, range, Rule.OPEN_PART, Rule.OPEN_PART);
            } else {
                outside(part, range, Rule.SHORT, Rule.LONG);
            }
        }
        object(
                !proposal.onFloor() && proposal.hang().compareTo(OpenHang.LIMIT) > 0,
                Rule.HANG_LONG,
                proposal.hang().toSeconds(),
                OpenHang.LIMIT.toSeconds());
    }

    private void outside(Proposal.Part part, Range range, Rule less, Rule more) {
        var found = part.length().toSeconds();
        object(
                part.length().compareTo(range.least()) < 0,
                less,
                part.phase(),
                range.least().toSeconds(),
                found);
        object(
                part.length().compareTo(range.most()) > 0,
                more,
                part.phase(),
                range.most().toSeconds(),
                found);
    }

    private void swing() {
        var swing = proposal.variants().swing();
        var feet = proposal.variants().feet();
        var phase = proposal.has(Phase.SWING);
        object(phase && swing == Swing.OFF, Rule.SWING_OFF);
        object(!phase && swing != Swing.OFF, Rule.SWING_MISSING);
        object(swing == Swing.FORE_AFT && feet == Feet.SUPPORTED, Rule.FEET_SWING);
        object(swing == Swing.PARTNER && feet != Feet.FREE, Rule.FEET_PULL);
        if (proposal.openEnded()) {
            object(swing == Swing.SIDE || swing == Swing.PARTNER, Rule.OPEN_SWING);
        }
    }

    private void breath() {
        var in = proposal.in();
        var out = proposal.out();
        wholeSeconds(in);
        wholeSeconds(out);
        object(!IN.holds(in) || !OUT.holds(out), Rule.BREATH, in.toSeconds(), out.toSeconds());
    }

    private void around() {
        var sets = proposal.sets();
        object(sets < 1 || sets > MOST_SETS, Rule.SETS, sets, MOST_SETS);
        object(sets > 1 && (proposal.onFloor() || proposal.openEnded()), Rule.ONE_SET, sets);
        wholeSeconds(proposal.rest());
        object(
                !REST.holds(proposal.rest()),
                Rule.REST,
                proposal.rest().toSeconds(),
                REST.most().toSeconds());
        var own = proposal.ownGetReady();
        if (own != null) {
            wholeSeconds(own);
            object(!GET_READY.holds(own), Rule.GET_READY, own.toSeconds());
        }
    }

    private void wholeSeconds(Duration length) {
        object(!length.equals(Duration.ofSeconds(length.toSeconds())), Rule.WHOLE_SECONDS, length.toMillis() / MILLIS);
    }

    private void person(Allowance allowance) {
        var chin = proposal.has(Phase.CHIN_TUCK);
        var swings = proposal.has(Phase.SWING);
        object(chin && allowance.locks().contains(Lock.CHIN), Rule.LOCKED_CHIN);
        object(swings && allowance.locks().contains(Lock.SWING), Rule.LOCKED_SWING);
        object(chin && allowance.neverChin(), Rule.NEVER_CHIN);
        object(swings && allowance.neverSwing(), Rule.NEVER_SWING);
        var bar = allowance.bar();
        if (bar != null && bar.refuses(proposal.variants().swing())) {
            objections.add(Objection.to(reason(bar)));
        }
    }

    private static Rule reason(Bar bar) {
        return switch (bar.mount()) {
            case DOORWAY -> Rule.DOORWAY;
            case FREE_STANDING -> Rule.FREE_STANDING;
            case FIXED ->
                switch (bar.reach()) {
                    case BOX -> Rule.BOX;
                    case TOES, KNEES, NOTHING -> Rule.PARTNER_REACH;
                };
        };
    }
}
