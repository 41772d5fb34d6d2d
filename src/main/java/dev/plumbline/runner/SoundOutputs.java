package dev.plumbline.runner;

import java.util.List;

/// What sound can come out of on this computer. Asking takes a moment, and as long as it likes where a device hangs:
/// never
/// on the thread of a window.
public interface SoundOutputs {
    /// The names of the outputs there are now, in the system's own words.
    List<String> names();

    /// Whether other programs can be made quieter while something is said.
    boolean canDuck();
}
