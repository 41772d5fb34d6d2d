package dev.plumbline.history;

/// A stop sign: felt once, and hanging is over for today.
public enum Sign {
    SHARP_PAIN,
    NUMB,
    DIZZY,
    CHEST_PAIN,
    SHOULDER,
    SPINE_SHOCK,
    BAR_MOVED
}
