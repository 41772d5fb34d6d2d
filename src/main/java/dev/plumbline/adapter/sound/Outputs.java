package dev.plumbline.adapter.sound;

/// The sound devices of this computer.
interface Outputs {

    /// Opens the device to play on. May take its time, and may hang where a device does.
    Output open() throws NoOutput;
}
