package dev.plumbline.routine;

import java.util.List;
import java.util.function.BiFunction;

/// Why a proposed routine is refused: the rule, and the values that its sentence names.
///
/// @param values phases, texts and numbers in the order in which the sentence counts them
public record Objection(Rule rule, List<Object> values) {
    private static final String SENTENCE = "routine.refused.";
    private static final String PHASE = "phase.";
    private static final Object[] NOTHING = {};

    public Objection {
        values = List.copyOf(values);
    }

    static Objection to(Rule rule, Object... values) {
        return new Objection(rule, List.of(values));
    }

    /// The one sentence that says it.
    ///
    /// @param words a text by its key and its values
    public String told(BiFunction<String, Object[], String> words) {
        var named = values.stream()
                .map(value -> value instanceof Phase phase ? words.apply(PHASE + phase, NOTHING) : value)
                .toArray();
        return words.apply(SENTENCE + rule, named);
    }
}
