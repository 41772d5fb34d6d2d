package dev.plumbline.ui.reflect;

import dev.plumbline.history.Entry;
import dev.plumbline.session.HungSet;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/// Everything that Reflect shows at one moment.
///
/// @param tags all that are on offer; the entry says which are chosen
/// @param discarded true while the entry is deleted and can still be taken back
record ReflectState(
        Entry entry,
        String caption,
        String headline,
        List<SetLine> sets,
        List<String> tags,
        Side side,
        boolean canAddSet,
        boolean wantsGentlerWay,
        boolean discarded) {
    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

    static ReflectState of(Draft draft, boolean discarded, Words words) {
        var entry = draft.changed();
        return new ReflectState(
                entry,
                caption(draft, words),
                headline(draft, words),
                IntStream.range(0, entry.sets().size())
                        .mapToObj(index -> SetLine.of(draft, index, words))
                        .toList(),
                draft.tags(),
                Side.of(draft, words),
                draft.canAddSet(),
                draft.wantsGentlerWay(),
                discarded);
    }

    /// Whole seconds, rounded half up.
    static long seconds(Duration length) {
        return length.plus(HALF_A_SECOND).toSeconds();
    }

    private static String caption(Draft draft, Words words) {
        var entry = draft.changed();
        var routine = entry.routine();
        var done = entry.sets().stream().filter(HungSet::done).count();
        return routine == null ? words.get("reflect.log") : words.get("reflect.caption", routine.name(), done);
    }

    private static String headline(Draft draft, Words words) {
        var entry = draft.changed();
        if (entry.sets().isEmpty()) {
            return words.get("reflect.log.headline");
        }
        var hung = seconds(entry.hung());
        var key = entry.onFloor() ? "reflect.headline.floor" : "reflect.headline.hang";
        return words.get(key, hung, hung, seconds(entry.landed()));
    }
}
