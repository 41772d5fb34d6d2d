package dev.plumbline.routine;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A routine as somebody proposes it, with any values at all: only where `Rules` have nothing against it is it one.
///
/// @param in how long the breath goes in
/// @param out how long it goes out
/// @param ownGetReady null to take the usual one
public record Proposal(
        String id,
        String name,
        List<Part> parts,
        Duration in,
        Duration out,
        Variants variants,
        int sets,
        Duration rest,
        @Nullable Duration ownGetReady) {

    /// A phase with its length, whatever they are.
    public record Part(Phase phase, Duration length) {}

    public Proposal {
        parts = List.copyOf(parts);
    }

    /// `routine`, to be changed.
    public static Proposal of(Routine routine) {
        return new Proposal(
                routine.id(),
                routine.name(),
                routine.phases().stream()
                        .map(planned -> new Part(planned.phase(), planned.length()))
                        .toList(),
                routine.breath().in(),
                routine.breath().out(),
                routine.variants(),
                routine.sets(),
                routine.rest(),
                routine.ownGetReady());
    }

    /// The routine, once there is nothing against it.
    public Routine routine() {
        var phases = parts.stream()
                .map(part -> new PlannedPhase(part.phase(), part.length()))
                .toList();
        return new Routine(id, name, phases, new Breath(in, out), variants, sets, rest, ownGetReady);
    }

    public boolean onFloor() {
        return parts.stream().anyMatch(part -> part.phase().onFloor());
    }

    public boolean openEnded() {
        return has(Phase.OPEN_HANG);
    }

    public boolean has(Phase phase) {
        return parts.stream().anyMatch(part -> part.phase() == phase);
    }

    /// How long `phase` is meant to last, zero where there is none.
    public Duration length(Phase phase) {
        return parts.stream()
                .filter(part -> part.phase() == phase)
                .map(Part::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// All that comes before the landing.
    public Duration hang() {
        return parts.stream()
                .filter(part -> part.phase().hangs())
                .map(Part::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    public Proposal withIdAndName(String otherId, String otherName) {
        return new Proposal(otherId, otherName, parts, in, out, variants, sets, rest, ownGetReady);
    }

    public Proposal withName(String other) {
        return withIdAndName(id, other);
    }

    public Proposal withParts(List<Part> others) {
        return new Proposal(id, name, others, in, out, variants, sets, rest, ownGetReady);
    }

    public Proposal withBreath(Duration otherIn, Duration otherOut) {
        return new Proposal(id, name, parts, otherIn, otherOut, variants, sets, rest, ownGetReady);
    }

    public Proposal withVariants(Variants others) {
        return new Proposal(id, name, parts, in, out, others, sets, rest, ownGetReady);
    }

    public Proposal withSets(int other) {
        return new Proposal(id, name, parts, in, out, variants, other, rest, ownGetReady);
    }

    public Proposal withRest(Duration other) {
        return new Proposal(id, name, parts, in, out, variants, sets, other, ownGetReady);
    }

    public Proposal withGetReady(@Nullable Duration other) {
        return new Proposal(id, name, parts, in, out, variants, sets, rest, other);
    }
}
