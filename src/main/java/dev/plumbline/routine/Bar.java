package dev.plumbline.routine;

/// A named pull-up bar: how it is mounted and what the feet meet below it.
public record Bar(String name, Mount mount, Reach reach) {
    /// A swing, sway or pull that this bar cannot take.
    public boolean refuses(Swing swing) {
        return switch (swing) {
            case OFF -> false;
            case SIDE -> mount == Mount.DOORWAY;
            case FORE_AFT -> mount != Mount.FIXED || reach == Reach.BOX;
            case PARTNER -> mount != Mount.FIXED || reach != Reach.TOES;
        };
    }
}
