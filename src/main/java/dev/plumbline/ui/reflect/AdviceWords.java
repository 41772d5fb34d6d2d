package dev.plumbline.ui.reflect;

import static dev.plumbline.history.Sign.BAR_MOVED;
import static dev.plumbline.history.Sign.CHEST_PAIN;
import static dev.plumbline.history.Sign.DIZZY;
import static dev.plumbline.history.Sign.NUMB;
import static dev.plumbline.history.Sign.SHARP_PAIN;
import static dev.plumbline.history.Sign.SHOULDER;
import static dev.plumbline.history.Sign.SPINE_SHOCK;

import dev.plumbline.history.Effort;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Sign;
import dev.plumbline.words.Words;
import java.util.ArrayList;
import java.util.List;

/// The advice that an entry gives reason for, with what matters most first.
final class AdviceWords {
    private static final List<Sign> GRAVEST_FIRST =
            List.of(CHEST_PAIN, SPINE_SHOCK, NUMB, SHOULDER, SHARP_PAIN, DIZZY, BAR_MOVED);

    private AdviceWords() {}

    /// The advice for `entry`, which must give reason for some.
    static Side.Advice of(Entry entry, Words words) {
        var signs = GRAVEST_FIRST.stream().filter(entry.signs()::contains).toList();
        return new Side.Advice(
                headline(entry, signs, words),
                lines(entry, signs, words),
                urgent(entry, signs, words),
                words.get("advice.kept"));
    }

    private static String headline(Entry entry, List<Sign> signs, Words words) {
        if (!signs.isEmpty()) {
            return words.get("sign." + signs.getFirst());
        }
        var change = entry.feel().change().orElse(0);
        return change < -1 ? words.get("reflect.down", -change) : words.get("advice.slipping");
    }

    private static List<String> lines(Entry entry, List<Sign> signs, Words words) {
        var lines = new ArrayList<String>();
        if (signs.contains(CHEST_PAIN)) {
            lines.add(words.get("advice.CHEST_PAIN"));
        }
        signs.stream()
                .skip(1)
                .map(sign -> words.get("sign." + sign))
                .reduce((one, more) -> one + ", " + more)
                .ifPresent(others -> lines.add(words.get("advice.also", others)));
        if (entry.feel().change().orElse(0) < -1) {
            lines.add(words.get(
                    "advice.worse",
                    String.valueOf(entry.feel().before()),
                    String.valueOf(entry.feel().after())));
        }
        lines.add(words.get("advice.nomore"));
        signs.stream()
                .filter(sign -> sign != CHEST_PAIN && (sign == signs.getFirst() || sign == BAR_MOVED))
                .forEach(sign -> lines.add(words.get("advice." + sign)));
        if (entry.effort() == Effort.SLIPPING) {
            lines.add(words.get("advice.grip"));
        }
        lines.add(words.get("advice.rest"));
        return lines;
    }

    /// A bar that moved and a tired grip say nothing about nerves; everything else may.
    private static String urgent(Entry entry, List<Sign> signs, Words words) {
        if (signs.equals(List.of(BAR_MOVED))) {
            return words.get("advice.urgent.fall");
        }
        return signs.isEmpty() && entry.feel().change().orElse(0) >= -1 ? "" : words.get("advice.urgent.nerves");
    }
}
