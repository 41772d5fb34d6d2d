package dev.plumbline.ui.history;

import java.util.List;

/// The one stretch in which a new list differs from an old one, so that the rest of it, and the focus in it, stays.
///
/// @param from the first place that changes, and `to` the first behind the change, in the old list
/// @param fresh what comes there
record Splice<T>(int from, int to, List<T> fresh) {
    static <T> Splice<T> between(List<T> old, List<T> wanted) {
        var least = Math.min(old.size(), wanted.size());
        var from = 0;
        while (from < least && old.get(from).equals(wanted.get(from))) {
            from++;
        }
        var tail = 0;
        while (tail < least - from && old.get(old.size() - 1 - tail).equals(wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        return new Splice<>(from, old.size() - tail, wanted.subList(from, wanted.size() - tail));
    }

    /// Changes `list`, which is as the old one was.
    void apply(List<T> list) {
        if (to - from == fresh.size()) {
            for (var index = from; index < to; index++) {
                list.set(index, fresh.get(index - from));
            }
        } else {
            list.subList(from, to).clear();
            list.addAll(from, fresh);
        }
    }
}
