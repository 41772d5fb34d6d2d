package dev.plumbline.ui.routines;

import dev.plumbline.routine.Allowance;
import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Objection;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Proposal;
import dev.plumbline.routine.Range;
import dev.plumbline.routine.Reach;
import dev.plumbline.routine.Routines;
import dev.plumbline.routine.Rules;
import dev.plumbline.routine.Swing;
import dev.plumbline.routine.Tailoring;
import dev.plumbline.routine.Variants;
import dev.plumbline.session.Preparation;
import dev.plumbline.settings.Practice;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Everything that the editor shows at one moment. A reason is empty where the thing is open.
///
/// @param objections why it could not be done like this, a sentence each
/// @param removable true for a routine of the person's own that can be removed
record Editor(
        Proposal proposal,
        List<Field> fields,
        String total,
        List<String> objections,
        Choice<Boolean> chin,
        Choice<Swing> swing,
        Choice<Feet> feet,
        String saveReason,
        String tryReason,
        String backReason,
        String readOnly,
        boolean removable) {
    private static final int NO_NEWCOMER = Integer.MAX_VALUE;
    private static final long LEAST_WIDTH = 12;
    private static final long MOST_WIDTH = 60;
    private static final long SECONDS_A_MINUTE = 60;

    Editor {
        fields = List.copyOf(fields);
        objections = List.copyOf(objections);
    }

    /// True where there is a swing, a grip and a choice of feet.
    boolean onBar() {
        return !proposal.onFloor();
    }

    /// True where it is done in one set.
    boolean once() {
        return proposal.onFloor() || proposal.openEnded();
    }

    static Editor of(Draft draft, Practice practice, Words words) {
        return new Maker(draft, practice, words).editor();
    }

    /// What the parts of one editor are made of.
    private record Maker(Draft draft, Practice practice, Words words) {
        Editor editor() {
            var proposal = draft.proposal();
            var objections = sentences(Rules.against(named(proposal), allowance()));
            var readOnly = draft.readOnly() ? words.get("routines.newer") : "";
            return new Editor(
                    proposal,
                    fields(),
                    total(),
                    objections,
                    choice(proposal.has(Phase.CHIN_TUCK), List.of(true, false), Tailoring::withChin),
                    choice(proposal.variants().swing(), List.of(Swing.values()), Tailoring::withSwing),
                    choice(proposal.variants().feet(), List.of(Feet.values()), Maker::withFeet),
                    saveReason(objections, readOnly),
                    tryReason(objections),
                    draft.goesBack() ? "" : words.get(draft.isNew() ? "routines.back.new" : "routines.unchanged"),
                    readOnly,
                    draft.isNew() || (!draft.builtIn() && draft.kept() != null));
        }

        private Allowance allowance() {
            var bar = draft.proposal().onFloor() ? null : practice.barInUse().orElse(null);
            return new Allowance(draft.locks(), practice.neverChin(), practice.neverSwing(), bar);
        }

        /// A new routine gets its id when it is saved.
        private static Proposal named(Proposal proposal) {
            return proposal.id().isEmpty() ? proposal.withIdAndName("new", proposal.name()) : proposal;
        }

        private List<String> sentences(List<Objection> objections) {
            return objections.stream()
                    .map(objection -> objection.told(words::get))
                    .distinct()
                    .toList();
        }

        private List<Field> fields() {
            var parts = draft.proposal().parts();
            var whole = parts.stream().mapToLong(this::width).sum();
            return parts.stream()
                    .map(part -> new Field(
                            part.phase(),
                            words.get("phase." + part.phase()),
                            Math.toIntExact(part.length().toSeconds()),
                            (double) width(part) / whole,
                            settled(part)))
                    .toList();
        }

        /// On the bar as wide as it is long; what is very long or open is cut, so that the rest can be seen.
        private long width(Proposal.Part part) {
            var seconds = part.length().toSeconds();
            var proposal = draft.proposal();
            return proposal.onFloor() || proposal.openEnded()
                    ? Math.clamp(seconds, LEAST_WIDTH, MOST_WIDTH)
                    : Math.max(1, seconds);
        }

        private boolean settled(Proposal.Part part) {
            var range = Range.of(part.phase(), draft.proposal());
            return range.least().equals(range.most()) || draft.readOnly();
        }

        private String total() {
            var proposal = draft.proposal();
            var set = proposal.parts().stream().map(Proposal.Part::length).reduce(Duration.ZERO, Duration::plus);
            var own = proposal.ownGetReady();
            var mount = practice.barInUse().map(bar -> bar.mount()).orElse(null);
            var usual = proposal.onFloor() ? Routines.FLOOR : Routines.GENTLE;
            var ready = own == null
                    ? Preparation.of(null, usual, NO_NEWCOMER, mount).first()
                    : own;
            var between =
                    longer(proposal.rest(), own == null ? Preparation.usual().later() : own);
            var seconds = ready.plus(set.multipliedBy(proposal.sets()))
                    .plus(between.multipliedBy(Math.max(0, proposal.sets() - 1L)))
                    .toSeconds();
            return words.get("routines.total.time", seconds / SECONDS_A_MINUTE, seconds % SECONDS_A_MINUTE);
        }

        private static Duration longer(Duration one, Duration other) {
            return one.compareTo(other) > 0 ? one : other;
        }

        private String saveReason(List<String> objections, String readOnly) {
            if (!readOnly.isEmpty()) {
                return readOnly;
            }
            if (!draft.isChanged()) {
                return words.get("routines.unchanged");
            }
            return objections.isEmpty() ? "" : words.get("routines.unsound");
        }

        private String tryReason(List<String> objections) {
            if (!objections.isEmpty()) {
                return words.get("routines.unsound");
            }
            if (draft.proposal().onFloor()) {
                return "";
            }
            return practice.barInUse()
                    .map(bar -> bar.reach() == Reach.NOTHING ? words.get("today.blocked.nothing") : "")
                    .orElseGet(() -> words.get("routines.nobar"));
        }

        private interface Change<T> {
            Proposal apply(Proposal proposal, T value);
        }

        private static Proposal withFeet(Proposal proposal, Feet feet) {
            var variants = proposal.variants();
            return proposal.withVariants(new Variants(variants.swing(), variants.grip(), feet));
        }

        /// A value is open when choosing it breaks no rule that is kept now.
        private <T> Choice<T> choice(T chosen, List<T> values, Change<T> change) {
            var now = Rules.against(named(draft.proposal()), allowance());
            var open = new ArrayList<T>();
            var reasons = new ArrayList<Objection>();
            for (var value : values) {
                var then = Rules.against(named(change.apply(draft.proposal(), value)), allowance());
                var fresh = then.stream()
                        .filter(objection -> !now.contains(objection))
                        .toList();
                if (fresh.isEmpty() || value.equals(chosen)) {
                    open.add(value);
                } else {
                    reasons.add(fresh.getLast());
                }
            }
            return new Choice<>(chosen, open, draft.readOnly() ? "" : String.join(" ", sentences(reasons)));
        }
    }
}
