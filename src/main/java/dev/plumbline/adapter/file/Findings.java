package dev.plumbline.adapter.file;

import dev.plumbline.history.Entry;
import dev.plumbline.history.Imported;
import dev.plumbline.history.Imported.Found;
import dev.plumbline.history.Refusal;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;

/// What an import has met so far.
final class Findings {
    private static final int MOST_RECORDS = 2_000_000;
    private static final int LONGEST_REASON = 200;

    private final List<Found> found = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();

    void take(long line, Entry entry) {
        if (found.size() < MOST_RECORDS) {
            found.add(new Found(line, entry));
        } else {
            refuse(line, "There are more than 2 million records");
        }
    }

    void refuse(long line, String reason) {
        refused.add(new Refusal(line, shown(reason)));
    }

    Imported imported() {
        return new Imported(found, refused);
    }

    /// Why reading had to end.
    static String reason(Exception failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return "The text is no UTF-8";
            }
        }
        return failed instanceof JacksonException broken
                ? String.valueOf(broken.getOriginalMessage())
                : String.valueOf(failed.getMessage());
    }

    /// A reason may quote what was read, and that may be anything, such as commands to a terminal.
    static String shown(String reason) {
        var shown = reason.lines().findFirst().orElse("").replaceAll("\\p{C}", "?");
        return shown.length() > LONGEST_REASON ? shown.substring(0, LONGEST_REASON) + "..." : shown;
    }
}
