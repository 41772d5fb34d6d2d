package dev.plumbline.routine;

/// How the swing phase is done, or that there is none.
public enum Swing {
    FORE_AFT,
    SIDE,
    PARTNER,
    OFF
}
