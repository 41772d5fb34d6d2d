package dev.plumbline.ui.settings;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.settings.Household;

/// What can be done about the people of this machine. Calls block on the disk; the household they return is stored.
public interface PeopleVerbs {
    /// Calls the person whose data is shown `name`.
    Household rename(String name) throws StorageFailure;

    /// Makes a data folder for a further person.
    Household add(String name) throws StorageFailure;

    /// Forgets a person whose data is not shown; their folder stays where it is.
    Household forget(String name) throws StorageFailure;

    /// Shows the data of `name`: the window opens anew.
    void show(String name) throws StorageFailure;
}
