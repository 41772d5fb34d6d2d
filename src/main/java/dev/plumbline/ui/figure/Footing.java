package dev.plumbline.ui.figure;

/// What is under the feet: `contact` is the y they land on, `floor` the y of the floor line, both below the bar.
public enum Footing {
    TOES(1.226, 1.226),
    BOX(1.226, 1.405),
    KNEES(1.06, 1.06),
    LOW_BAR(0.98, 0.98);

    /// The width of the box one steps on.
    public static final double BOX_WIDTH = 0.34;

    private final double contact;
    private final double floor;

    Footing(double contact, double floor) {
        this.contact = contact;
        this.floor = floor;
    }

    public double contact() {
        return contact;
    }

    public double floor() {
        return floor;
    }
}
