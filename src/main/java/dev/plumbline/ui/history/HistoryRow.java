package dev.plumbline.ui.history;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One entry in words, as a row of the list says it; a part that nobody gave is empty.
///
/// @param date where and when it was recorded
/// @param seconds hung + landed
/// @param before the score before, and `after` the one after
/// @param signs stop signs, which weigh more than anything else in the row
/// @param locked why it cannot be deleted, or empty where it can
record HistoryRow(
        String date,
        String time,
        String what,
        String seconds,
        String before,
        String after,
        String change,
        String effort,
        String signs,
        String note,
        String locked) {

    /// The whole row as one sentence, for who cannot see it.
    String spoken() {
        return Stream.concat(
                        Stream.of(date, time, what, seconds),
                        Stream.concat(Stream.of(feel()), Stream.of(signs, effort, note, locked)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String feel() {
        return Stream.of(before, after).filter(score -> !score.isEmpty()).collect(Collectors.joining(" → "))
                + (change.isEmpty() ? "" : " " + change);
    }
}
