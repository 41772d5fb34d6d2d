package dev.plumbline.runner;

/// Keeps the screen lit and the machine awake while someone is on the bar; a favour, so it never throws and never
/// blocks.
@FunctionalInterface
public interface KeepAwake {

    /// Asks for it from now until the hold is closed or the program ends, however it ends; `why` is shown to the
    /// person.
    Hold hold(String why);

    /// One request to stay awake; closing it twice does nothing more.
    @FunctionalInterface
    interface Hold extends AutoCloseable {
        @Override
        void close();
    }

    /// For sessions nobody hangs in.
    static KeepAwake never() {
        return why -> () -> {};
    }
}
