package dev.plumbline.cue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The spoken lines of one segment, placed so that no two overlap and the last one ends before the edge.
///
/// Lines are offered in the order of their worth: a line that no longer fits among those before it is refused. This is
/// how a short segment loses words, the least needed first.
final class Talk {
    private static final Duration GAP = Duration.ofMillis(50);
    private static final Duration QUIET_END = Duration.ofMillis(200);
    private static final Duration OWN_SECOND = Duration.ofMillis(950);

    /// A line with its time.
    record Placed(Wish wish, Line line, Duration at, Duration room) {
        Duration end() {
            return at.plus(room);
        }
    }

    private final Duration earliest;
    private final Duration length;
    private final Lines lines;
    private List<Placed> placed = List.of();

    Talk(Duration earliest, Duration length, Lines lines) {
        this.earliest = earliest;
        this.length = length;
        this.lines = lines;
    }

    List<Placed> placed() {
        return placed;
    }

    /// Takes all of these lines, moving others as far as they allow, or none.
    boolean offer(Wish... wishes) {
        var roles = List.of(wishes).stream().map(Wish::role).toList();
        var all = new ArrayList<Wish>(List.of(wishes));
        placed.stream()
                .map(Placed::wish)
                .filter(wish -> !roles.contains(wish.role()))
                .forEach(all::add);
        all.sort(Comparator.comparing(Wish::at));
        var fitting = fit(all);
        fitting.ifPresent(fit -> placed = fit);
        return fitting.isPresent();
    }

    private Optional<List<Placed>> fit(List<Wish> wishes) {
        var latest = latestStarts(wishes);
        var fit = new ArrayList<Placed>();
        var free = earliest;
        for (var i = 0; i < wishes.size(); i++) {
            var wish = wishes.get(i);
            var first = Seconds.max(wish.from(), free);
            if (first.compareTo(latest.get(i)) > 0) {
                return Optional.empty();
            }
            var one = new Placed(wish, lines.line(wish.line()), start(wish, first, latest.get(i)), room(wish));
            fit.add(one);
            free = one.end().plus(GAP);
        }
        return Optional.of(List.copyOf(fit));
    }

    /// As near to the wish as it goes; a line that has to move does so to a hundredth of a second, if there is one.
    private static Duration start(Wish wish, Duration first, Duration last) {
        if (wish.at().compareTo(first) < 0) {
            return Seconds.min(Seconds.upToHundredth(first), last);
        }
        return wish.at().compareTo(last) > 0 ? Seconds.max(Seconds.downToHundredth(last), first) : wish.at();
    }

    private List<Duration> latestStarts(List<Wish> wishes) {
        var latest = new ArrayList<Duration>();
        var end = length;
        for (var wish : wishes.reversed()) {
            var mustEnd = wish.count() ? end : Seconds.min(end, length.minus(QUIET_END));
            var start = Seconds.min(wish.to(), mustEnd.minus(room(wish)));
            latest.addFirst(start);
            end = start.minus(GAP);
        }
        return latest;
    }

    private Duration room(Wish wish) {
        return wish.count() ? OWN_SECOND : lines.line(wish.line()).slot();
    }

    /// When `room` is free first, from `from` on; empty when that is later than `to`.
    Optional<Duration> free(Duration from, Duration to, Duration room) {
        var start = Seconds.max(from, earliest);
        for (var one : placed) {
            var fits = start.plus(room).plus(GAP).compareTo(one.at()) <= 0;
            var over = start.compareTo(one.end().plus(GAP)) >= 0;
            if (!fits && !over) {
                start = Seconds.upToHundredth(one.end().plus(GAP));
            }
        }
        var inTime = start.compareTo(to) <= 0 && start.plus(room).compareTo(length.minus(QUIET_END)) <= 0;
        return inTime ? Optional.of(start) : Optional.empty();
    }
}
