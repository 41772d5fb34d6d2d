package dev.plumbline.adapter.sound;

/// Nothing can be heard; says why, as the fragment of a sentence.
final class NoOutput extends Exception {

    private static final long serialVersionUID = 1;

    NoOutput(String reason) {
        super(reason);
    }

    NoOutput(String reason, Throwable cause) {
        super(reason, cause);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
