package dev.plumbline.runner;

import dev.plumbline.session.Command;

/// What pressing a key comes to.
public sealed interface Press {
    /// Something is asked of the session.
    record Asks(Command command) implements Press {}

    /// The voice or the bells go on or off.
    enum Toggles implements Press {
        VOICE,
        BELLS
    }

    /// Nothing: the key has no meaning here, or came too soon.
    enum Ignored implements Press {
        IGNORED
    }
}
