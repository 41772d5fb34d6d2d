package dev.plumbline.settings;

/// How the window looks.
///
/// @param fullScreenStage whether the stage fills the screen by itself
public record Look(Theme theme, TextSize textSize, boolean fullScreenStage, Motion reducedMotion) {
    public static final Look DEFAULT = new Look(Theme.SYSTEM, TextSize.NORMAL, true, Motion.SYSTEM);

    public Look withTheme(Theme other) {
        return new Look(other, textSize, fullScreenStage, reducedMotion);
    }

    public Look withTextSize(TextSize other) {
        return new Look(theme, other, fullScreenStage, reducedMotion);
    }

    public Look withFullScreenStage(boolean whether) {
        return new Look(theme, textSize, whether, reducedMotion);
    }

    public Look withReducedMotion(Motion other) {
        return new Look(theme, textSize, fullScreenStage, other);
    }
}
