package dev.plumbline.settings;

/// How the window looks.
///
/// @param fullScreenStage whether the stage fills the screen by itself
/// @param lengths how a height is written
public record Look(Theme theme, TextSize textSize, boolean fullScreenStage, Motion reducedMotion, Lengths lengths) {
    public static final Look DEFAULT = new Look(Theme.SYSTEM, TextSize.NORMAL, true, Motion.SYSTEM, Lengths.CM);

    public Look withTheme(Theme other) {
        return new Look(other, textSize, fullScreenStage, reducedMotion, lengths);
    }

    public Look withTextSize(TextSize other) {
        return new Look(theme, other, fullScreenStage, reducedMotion, lengths);
    }

    public Look withFullScreenStage(boolean whether) {
        return new Look(theme, textSize, whether, reducedMotion, lengths);
    }

    public Look withReducedMotion(Motion other) {
        return new Look(theme, textSize, fullScreenStage, other, lengths);
    }

    public Look withLengths(Lengths other) {
        return new Look(theme, textSize, fullScreenStage, reducedMotion, other);
    }
}
