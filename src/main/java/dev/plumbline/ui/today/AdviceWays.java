package dev.plumbline.ui.today;

import dev.plumbline.routine.Routine;

/// Where advice leads to.
public interface AdviceWays {
    /// Keeps this version of a routine as the person's own.
    void keep(Routine routine);

    /// Shows where the landing is practised.
    void practiseLanding();

    /// Shows when to stop, and what to check.
    void readWhenToStop();
}
