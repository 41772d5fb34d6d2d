package dev.plumbline.ui.stage;

import dev.plumbline.routine.Phase;
import dev.plumbline.ui.figure.Footing;

/// How the person of the floor routine is seen in a phase, and where in the picture.
enum Posture {
    LYING(0.93, 0.315),
    /// Seen from above.
    ROLLED(0.80, 0.265),
    SITTING(0.98, 0.12),
    UPRIGHT(0.98, 0.20);

    /// Where the middle of the mat is that is seen from above, in shares of the grid.
    static final double MAT = 0.46;

    private static final double BACK = 0.069;
    private static final double SHOULDER = 0.115;

    private final double size;
    private final double left;

    Posture(double size, double left) {
        this.size = size;
        this.left = left;
    }

    static Posture of(Phase phase) {
        return switch (phase) {
            case GET_READY, SETTLE, BREATHE, KNEES, HELD, REST -> LYING;
            case ROLL -> ROLLED;
            case SIT -> SITTING;
            case STAND, FINISHED -> UPRIGHT;
            case RELAX, CHIN_TUCK, SWING, OPEN_HANG, SLOW_LAND ->
                throw new IllegalArgumentException(phase + " is done on a bar");
        };
    }

    Person.Place place(StageGrid grid) {
        var stature = grid.stature(Footing.TOES) * size;
        var y = switch (this) {
            case LYING -> grid.floorY() - BACK * stature;
            case ROLLED -> grid.y(MAT) + SHOULDER * stature;
            case SITTING, UPRIGHT -> grid.floorY() - Footing.TOES.floor() * stature;
        };
        return new Person.Place(grid.plumbX() - left * stature, y, stature);
    }
}
