package dev.plumbline.adapter.sound;

import dev.plumbline.runner.Cues.Sound;
import java.time.Duration;
import java.util.Optional;

/// A speaker that was switched off.
final class NoSpeaker implements Speaker {

    @Override
    public Optional<String> obstacle() {
        return Optional.of("sound is switched off");
    }

    @Override
    public void prepare(Sound sound) {}

    @Override
    public Optional<Duration> start(Sound sound, double decibels) {
        return Optional.empty();
    }

    @Override
    public void stop(Sound sound) {}

    @Override
    public void release() {}
}
