package dev.plumbline.adapter.sound;

import org.jspecify.annotations.Nullable;

/// The sound devices of this computer.
interface Outputs {

    /// Opens a device to play on. May take its time, and may hang where a device does.
    ///
    /// @param wanted the name of the device, or null for the system's own choice; that stands in for one not there
    Output open(@Nullable String wanted) throws NoOutput;
}
