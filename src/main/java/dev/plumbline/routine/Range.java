package dev.plumbline.routine;

import java.time.Duration;

/// How long something may last: from `least` to `most`, both included.
public record Range(Duration least, Duration most) {
    private static final long LONGEST_HANG = OpenHang.LIMIT.toSeconds();
    private static final int LEAST_OPEN = 7;

    public Range {
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException("Nothing lasts from " + least + " to " + most);
        }
    }

    static Range seconds(long least, long most) {
        return new Range(Duration.ofSeconds(least), Duration.ofSeconds(most));
    }

    /// How long `phase` may last in a routine like `proposal`. The least is what its words need.
    public static Range of(Phase phase, Proposal proposal) {
        return proposal.openEnded()
                ? ofOpen(phase)
                : ofUsual(phase, proposal.variants().swing());
    }

    private static Range ofUsual(Phase phase, Swing swing) {
        return switch (phase) {
            case RELAX -> seconds(7, LONGEST_HANG);
            case CHIN_TUCK -> seconds(7, 30);
            case SWING ->
                switch (swing) {
                    case FORE_AFT, OFF -> seconds(9, 60);
                    case SIDE, PARTNER -> seconds(11, 60);
                };
            case SLOW_LAND -> seconds(9, 60);
            case SETTLE -> seconds(20, 60);
            case BREATHE -> seconds(120, 300);
            case KNEES, ROLL -> seconds(8, 60);
            case SIT, STAND -> seconds(12, 60);
            case OPEN_HANG, GET_READY, REST, HELD, FINISHED -> seconds(LEAST_OPEN, LONGEST_HANG);
        };
    }

    /// In a hang of open length all but the hang itself is settled.
    private static Range ofOpen(Phase phase) {
        return OpenHang.settled(phase)
                .map(length -> new Range(length, length))
                .orElseGet(() -> seconds(LEAST_OPEN, LONGEST_HANG));
    }

    public boolean holds(Duration length) {
        return length.compareTo(least) >= 0 && length.compareTo(most) <= 0;
    }

    /// The length nearest to `length` that is within.
    public Duration clamp(Duration length) {
        if (length.compareTo(least) < 0) {
            return least;
        }
        return length.compareTo(most) > 0 ? most : length;
    }
}
