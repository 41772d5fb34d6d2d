package dev.plumbline.cue;

import java.util.regex.Pattern;

/// What the screen shows for a cue, so that a deaf person misses nothing; `written` as the table of lines has it, with
/// its remark on where it goes.
public record Twin(String written) {
    private static final Pattern REMARK = Pattern.compile(" \\((the big number|top right, bold|bold|step \\d.*)\\)");
    private static final String NEXT_AFTER = "; then ";

    /// Where on the screen a twin goes.
    public enum Place {
        /// The line of words below the figure.
        CUE_LINE,
        /// The number that fills the screen.
        BIG_NUMBER,
        /// The label that names the next phase turns bold.
        NEXT,
        /// The step of the landing.
        STEP,
        /// A mark on the strip of phases; no words.
        STRIP
    }

    public Place place() {
        if (written.contains("(the big number)")) {
            return Place.BIG_NUMBER;
        }
        if (written.endsWith("bold)")) {
            return Place.NEXT;
        }
        if (written.contains("(step ")) {
            return Place.STEP;
        }
        return written.endsWith("on the strip") ? Place.STRIP : Place.CUE_LINE;
    }

    /// The words alone: `3`, `then Swing`, `Shoulders firm`, `Heels down, knees soft`.
    public String text() {
        var words = REMARK.matcher(written).replaceAll("");
        var step = words.indexOf(": ");
        if (place() == Place.STEP && step >= 0) {
            return words.substring(step + 2);
        }
        var next = words.indexOf(NEXT_AFTER);
        return next < 0 ? words : words.substring(0, next);
    }
}
