package dev.plumbline.routine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Every routine that a person can do: those that come with the program, each in the person's own version where there
/// is one, and after them the person's own by name. No two have one id.
public record Catalogue(List<OwnRoutine> own) {
    /// What comes with the program, and nothing else.
    public static final Catalogue BUILT_IN = new Catalogue(List.of());

    private static final int LONGEST_STEM = 36;

    public Catalogue {
        own = own.stream().sorted(Catalogue::byName).toList();
        if (own.stream().map(OwnRoutine::id).distinct().count() != own.size()) {
            throw new IllegalArgumentException("Two routines of one id in " + own);
        }
    }

    private static int byName(OwnRoutine one, OwnRoutine other) {
        var names = one.routine().name().compareTo(other.routine().name());
        return names == 0 ? one.id().compareTo(other.id()) : names;
    }

    /// All of them, in the order in which they are offered.
    public List<Routine> all() {
        var builtIn = Routines.all().stream()
                .map(original -> own(original.id()).map(OwnRoutine::routine).orElse(original));
        var others =
                own.stream().filter(kept -> Routines.named(kept.id()).isEmpty()).map(OwnRoutine::routine);
        return Stream.concat(builtIn, others).toList();
    }

    public Optional<Routine> named(String id) {
        return own(id).map(OwnRoutine::routine).or(() -> Routines.named(id));
    }

    /// The person's own file of this id.
    public Optional<OwnRoutine> own(String id) {
        return own.stream().filter(kept -> kept.id().equals(id)).findFirst();
    }

    /// With `kept`, in the place of one of the same id.
    public Catalogue with(OwnRoutine kept) {
        return new Catalogue(
                Stream.concat(without(kept.id()).own.stream(), Stream.of(kept)).toList());
    }

    public Catalogue without(String id) {
        return new Catalogue(own.stream().filter(kept -> !kept.id().equals(id)).toList());
    }

    /// An id made of `name` that no routine has yet.
    public String freeId(String name) {
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var stem = plain.isEmpty() ? "own" : plain.substring(0, Math.min(LONGEST_STEM, plain.length()));
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? stem : stem + "-" + number)
                .filter(id -> named(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
