package dev.plumbline.settings;

import dev.plumbline.history.StorageFailure;
import org.jspecify.annotations.Nullable;

/// Where settings outlast the program. Calls block on the disk.
public interface SettingsStore {
    /// The stored settings, or the defaults where there are none or they cannot be understood. Never fails: without
    /// settings one can still hang.
    Loaded load();

    /// Replaces what is stored, whole; on return it is on the disk.
    void save(Settings settings) throws StorageFailure;

    /// Settings to go on with.
    ///
    /// @param problem what to tell the person once, or null
    record Loaded(Settings settings, @Nullable StorageFailure problem) {}
}
