package dev.plumbline.routine;

/// Every place a hang session can stand in: the one closed list of names used by the routine, the log and the record.
public enum Phase {
    GET_READY(Kind.BETWEEN),
    RELAX(Kind.HANG),
    CHIN_TUCK(Kind.HANG),
    SWING(Kind.HANG),
    OPEN_HANG(Kind.HANG),
    SLOW_LAND(Kind.LANDING),
    REST(Kind.BETWEEN),
    HELD(Kind.BETWEEN),
    FINISHED(Kind.BETWEEN),
    SETTLE(Kind.HANG),
    BREATHE(Kind.HANG),
    KNEES(Kind.LANDING),
    ROLL(Kind.LANDING),
    SIT(Kind.LANDING),
    STAND(Kind.LANDING);

    private enum Kind {
        HANG,
        LANDING,
        BETWEEN
    }

    private final Kind kind;

    Phase(Kind kind) {
        this.kind = kind;
    }

    /// True for the phases before the landing: on the bar, or lying on the floor.
    public boolean hangs() {
        return kind == Kind.HANG;
    }

    /// True for the way down from the bar and for the slow getting-up from the floor.
    public boolean lands() {
        return kind == Kind.LANDING;
    }

    /// True for the phases of the floor routine, the only ones that can be held in the middle.
    public boolean onFloor() {
        return switch (this) {
            case SETTLE, BREATHE, KNEES, ROLL, SIT, STAND -> true;
            case GET_READY, RELAX, CHIN_TUCK, SWING, OPEN_HANG, SLOW_LAND, REST, HELD, FINISHED -> false;
        };
    }
}
