package dev.plumbline.ui.settings;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.settings.Copied;
import dev.plumbline.settings.Reminder;
import java.nio.file.Path;

/// What the Settings can have done with the data folder; all but `folder` and `openFolder` waits for the disk.
public interface DataVerbs {
    /// Where the data is.
    Path folder();

    void openFolder();

    /// Copies the data to `to`, as one zip file or as a folder, and reads the copy back.
    Copied backUp(Path to, Keeping keeping) throws StorageFailure;

    /// Where the data would lie if it moved to `chosen`: there if that is empty, else in a folder of its own in it.
    Path placeIn(Path chosen);

    /// Moves the data to `to`, reads every file back, and has the window open anew from there.
    void move(Path to) throws StorageFailure;

    /// Writes the days and the time into a calendar file.
    void remind(Reminder reminder, Path file) throws StorageFailure;

    /// The two forms of a backup.
    enum Keeping {
        ZIP,
        FOLDER
    }
}
