package dev.plumbline.ui.figure;

/// A named place of the body; those there are two of are the near side's.
public enum Joint {
    C7,
    SKULL_BASE,
    SHOULDER,
    HIP,
    ELBOW,
    WRIST,
    KNEE,
    ANKLE,
    /// Where the bar is in a gripping hand; else the wrist.
    HAND,
    HEEL,
    TOE_TIP,
    /// The middle of the rib cage, where the breath is drawn.
    CHEST
}
