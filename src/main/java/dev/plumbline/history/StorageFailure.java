package dev.plumbline.history;

/// A file or folder that could not be read or written: which, why, and what to do about it.
public final class StorageFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /// Why it failed, with the remedy; both are sentence fragments in English, for a rim that has no other words.
    public enum Reason {
        NOT_ALLOWED("may not be read or written", "Give yourself the right to write there, or choose another --data"),
        NOT_A_FOLDER("is a file where a folder is needed", "Move it away, or choose another --data"),
        NOT_A_FILE("is no file that can be read", "Check the name"),
        MISSING("is not there", "Check the name"),
        AWAY("is not there", "Plug in the disk it is on, or choose another --data"),
        FULL("has no room left", "Free some space on that disk"),
        IN_USE("is in use by another running Plumbline", "Finish the session there first"),
        DAMAGED("could not be understood and was set aside", "All else goes on without it; the copy lies beside it"),
        UNCLEAR("could not be understood", "Mend it, or move it away"),
        NEWER("was written by a newer Plumbline", "Edit it there, or update this one"),
        NOT_EMPTY("is not empty", "Choose an empty folder, or a new one"),
        WITHIN("lies inside the data folder", "Choose a place outside it"),
        CHANGED("did not read back as it was written", "Nothing was switched over; try another disk"),
        TOO_LARGE("is larger than the limit", "Make it smaller"),
        OTHER("could not be read or written", "Look at the disk and try again");

        private final String text;
        private final String remedy;

        Reason(String text, String remedy) {
            this.text = text;
            this.remedy = remedy;
        }

        public String text() {
            return text;
        }

        public String remedy() {
            return remedy;
        }
    }

    private final String thing;
    private final Reason reason;

    public StorageFailure(String thing, Reason reason) {
        super(thing + " " + reason.text() + ". " + reason.remedy() + ".");
        this.thing = thing;
        this.reason = reason;
    }

    public StorageFailure(String thing, Reason reason, Throwable cause) {
        this(thing, reason);
        initCause(cause);
    }

    /// The file or folder, as the person would name it.
    public String thing() {
        return thing;
    }

    public Reason reason() {
        return reason;
    }
}
