package dev.plumbline.history;

/// Something in the history's files that could not be taken in. Nothing of it is lost: the file stays as it is.
///
/// @param file its name, without the folder
/// @param line from 1; 0 where it is the whole file
/// @param offset of the line's first byte
/// @param reason a fragment such as "feel_after is 11, not 0 to 10"
/// @param known true when an earlier reading has set this line aside already, so it need not be told again
public record Problem(Kind kind, String file, long line, long offset, String reason, boolean known) {
    /// What is wrong.
    public enum Kind {
        /// No record can be read from the line.
        DAMAGED,
        /// A newer program wrote the line, and it means nothing to this one.
        NEWER,
        /// The line is beyond the limit of 1 MB.
        TOO_LONG,
        /// There are more records than the limit of 2 million.
        TOO_MANY,
        /// The file cannot be opened or read to its end.
        UNREADABLE
    }

    public Problem {
        if (line < 0 || offset < 0) {
            throw new IllegalArgumentException(file + " has no line " + line + " at byte " + offset);
        }
    }

    /// The same, told before.
    public Problem asKnown() {
        return new Problem(kind, file, line, offset, reason, true);
    }
}
