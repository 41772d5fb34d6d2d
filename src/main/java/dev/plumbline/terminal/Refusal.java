package dev.plumbline.terminal;

/// A command that cannot do what it was asked: one sentence with the thing, the reason and the remedy, and the exit
/// code.
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private final int exitCode;

    private Refusal(String sentence, int exitCode) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /// A file or folder that cannot be read or written, or a session that cannot start here.
    static Refusal failed(String sentence) {
        return new Refusal(sentence, FAILED);
    }

    /// An option, routine, format, value or date that makes no sense.
    static Refusal wrongUse(String sentence) {
        return new Refusal(sentence, WRONG_USE);
    }

    int exitCode() {
        return exitCode;
    }
}
