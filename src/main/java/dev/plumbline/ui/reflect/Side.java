package dev.plumbline.ui.reflect;

import dev.plumbline.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands beside the questions: the two scores on one line, or, where there is reason, the advice to rest.
sealed interface Side {
    /// The scores. The one before stays out of sight until the one now is given, so that it does not sway the answer.
    record Scale(@Nullable Integer before, @Nullable Integer now, String headline, String note) implements Side {}

    /// Cautious words, never a diagnosis.
    ///
    /// @param urgent when to call for help at once; empty where nothing points that way
    record Advice(String headline, List<String> lines, String urgent, String kept) implements Side {
        public Advice {
            lines = List.copyOf(lines);
        }
    }

    static Side of(Draft draft, Words words) {
        var entry = draft.changed();
        return entry.advisesRest() ? AdviceWords.of(entry, words) : scale(draft, words);
    }

    private static Scale scale(Draft draft, Words words) {
        var feel = draft.changed().feel();
        var now = draft.score();
        if (draft.scoreOnly()) {
            return new Scale(null, now, "", words.get("reflect.scale.own"));
        }
        if (now == null) {
            return feel.before() == null
                    ? new Scale(null, null, "", words.get("reflect.scale.own"))
                    : new Scale(null, null, words.get("reflect.first"), words.get("reflect.first.note"));
        }
        if (feel.change().isEmpty()) {
            return new Scale(null, now, "", words.get("reflect.scale.single"));
        }
        var change = feel.change().getAsInt();
        return change > 1
                ? new Scale(feel.before(), now, words.get("reflect.up", change), words.get("reflect.up.note"))
                : new Scale(feel.before(), now, words.get("reflect.same"), words.get("reflect.same.note"));
    }
}
