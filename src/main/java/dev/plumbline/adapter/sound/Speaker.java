package dev.plumbline.adapter.sound;

import dev.plumbline.runner.Cues.Sound;
import java.time.Duration;
import java.util.Optional;

/// What sound comes out of; used from one thread only, and it never throws.
interface Speaker {

    /// Looks for a loudspeaker and holds the line to it open. Says why nothing can be heard, or nothing when it can.
    Optional<String> obstacle();

    /// Makes the sound ready, so that it starts without delay.
    void prepare(Sound sound);

    /// Starts the sound and says how long it lasts, or nothing when there is no such sound.
    Optional<Duration> start(Sound sound, double decibels);

    /// Silences the sound at once.
    void stop(Sound sound);

    /// Lets the line go; what is in the air rings out.
    void release();
}
