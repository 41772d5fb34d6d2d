package dev.plumbline.adapter.sound;

import java.util.Optional;

/// The computer's sound output, as far as one can tell by opening it for a moment.
public final class Loudspeaker {

    private Loudspeaker() {}

    /// Why nothing can be heard, or nothing when it can.
    public static Optional<String> obstacle() {
        try (var _ = new JavaSound().open()) {
            return Optional.empty();
        } catch (NoOutput none) {
            return Optional.of(none.reason());
        }
    }
}
