package dev.plumbline.settings;

/// One kind of sound: whether it is heard, and how loud from 0 to 1.
public record Channel(boolean on, double volume) {
    public static final Channel FULL = new Channel(true, 1);

    public Channel {
        if (!(volume >= 0 && volume <= 1)) {
            throw new IllegalArgumentException("A volume is 0 to 1, not " + volume);
        }
    }

    public Channel withOn(boolean whether) {
        return new Channel(whether, volume);
    }

    public Channel withVolume(double other) {
        return new Channel(on, other);
    }
}
