package dev.plumbline.adapter.sound;

import java.util.Optional;

/// A line to a sound device that works by itself once started, seen from outside.
interface Line {

    void start();

    /// Changes as long as the device answers.
    int pulse();

    /// Whether the device was opened.
    boolean playing();

    /// Whether a line is being spoken on it.
    boolean speaking();

    /// Why it ended, if it did.
    Optional<String> obstacle();

    /// Whether its thread is still there.
    boolean alive();
}
