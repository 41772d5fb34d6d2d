package dev.plumbline.settings;

/// Where the window was and how large, in screen units, before it was maximised if it is.
public record WindowState(double x, double y, double width, double height, boolean maximized) {
    public WindowState {
        if (!(width > 0 && height > 0) || !Double.isFinite(x + y + width + height)) {
            throw new IllegalArgumentException("No window is " + width + " x " + height + " at " + x + ", " + y);
        }
    }
}
