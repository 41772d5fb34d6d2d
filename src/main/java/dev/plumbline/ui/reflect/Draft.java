package dev.plumbline.ui.reflect;

import dev.plumbline.history.Entry;
import dev.plumbline.history.Sign;
import dev.plumbline.history.Source;
import dev.plumbline.session.Course;
import dev.plumbline.session.HeldPhase;
import dev.plumbline.session.HungSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An entry while the person corrects it: as it is saved, as it would be saved now, and the tags on offer.
///
/// Every cut of a set is made in the saved one, so that the bob can be moved back again.
record Draft(Entry saved, Entry changed, List<String> tags) {
    static final List<String> PRESET_TAGS = List.of("lifting", "stretching", "sitting");

    Draft {
        tags = List.copyOf(new LinkedHashSet<>(tags));
    }

    static Draft of(Entry saved) {
        return new Draft(
                saved,
                saved,
                Stream.concat(PRESET_TAGS.stream(), saved.tags().stream()).toList());
    }

    /// A mere score has no before and after: it stands for the day.
    boolean scoreOnly() {
        return changed.source() == Source.SCORE_ONLY;
    }

    @Nullable
    Integer score() {
        return scoreOnly() ? changed.feel().before() : changed.feel().after();
    }

    Draft withScore(@Nullable Integer score) {
        var feel = changed.feel();
        return with(changed.withFeel(scoreOnly() ? feel.withBefore(score) : feel.withAfter(score)));
    }

    Draft toggled(Sign sign) {
        var signs = EnumSet.noneOf(Sign.class);
        signs.addAll(changed.signs());
        if (!signs.remove(sign)) {
            signs.add(sign);
        }
        return with(changed.withSigns(signs));
    }

    Draft toggled(String tag) {
        var chosen = new ArrayList<>(changed.tags());
        if (!chosen.remove(tag)) {
            chosen.add(tag);
        }
        return new Draft(
                saved,
                changed.withTags(chosen),
                Stream.concat(tags.stream(), Stream.of(tag)).toList());
    }

    /// Says that in set `index` the hands opened `by` later than it says now, or earlier where `by` is negative.
    Draft moved(int index, Duration by) {
        return letGoAt(index, openedAt(index).plus(by));
    }

    /// Says that in set `index` the hands opened at `moment` from its first second, or as near to that as it was held.
    Draft letGoAt(int index, Duration moment) {
        var whole = saved.sets().get(index);
        var held = held(whole);
        var within = moment.isNegative() ? Duration.ZERO : moment.compareTo(held) > 0 ? held : moment;
        return with(index, whole.letGoAt(within).withDone(set(index).done()));
    }

    Draft withDone(int index, boolean done) {
        return with(index, set(index).withDone(done));
    }

    Draft with(Entry other) {
        return new Draft(saved, other, tags);
    }

    HungSet set(int index) {
        return changed.sets().get(index);
    }

    Duration openedAt(int index) {
        return held(set(index));
    }

    boolean isMoved(int index) {
        return !openedAt(index).equals(held(saved.sets().get(index)));
    }

    /// True when the last hang was let go so early that the next one would be too short to do.
    boolean wantsGentlerWay() {
        return !changed.onFloor()
                && !changed.sets().isEmpty()
                && Course.endsWith(changed.sets().getLast());
    }

    /// One more set makes sense after a hang that gave no reason to rest.
    boolean canAddSet() {
        return changed.source() == Source.SESSION && !changed.advisesRest() && !wantsGentlerWay();
    }

    private static Duration held(HungSet set) {
        return set.phases().stream().map(HeldPhase::held).reduce(Duration.ZERO, Duration::plus);
    }

    private Draft with(int index, HungSet set) {
        var sets = new ArrayList<>(changed.sets());
        sets.set(index, set);
        return with(changed.withSets(sets));
    }
}
