package dev.plumbline.ui.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// The paths of a reference picture in drawing order, each as its row of numbers.
final class ReferencePicture {
    private static final Pattern PATH = Pattern.compile("<path d=\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(?:e-?[0-9]+)?");

    static List<double[]> paths(String name) {
        try (InputStream in = Objects.requireNonNull(ReferencePicture.class.getResourceAsStream(name), name)) {
            String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return PATH.matcher(svg)
                    .results()
                    .map(path -> NUMBER.matcher(path.group(1))
                            .results()
                            .mapToDouble(number -> Double.parseDouble(number.group()))
                            .toArray())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The largest distance of any number of the outline from the picture's; a different number of pieces is infinitely
    /// far.
    static double distance(Outline outline, double[] path) {
        if (path.length != 2 + 6 * outline.pieces()) {
            return Double.POSITIVE_INFINITY;
        }
        double distance = 0;
        for (int i = 0; i < path.length; i++) {
            distance = Math.max(distance, Math.abs(path[i] - outline.coordinate(i)));
        }
        return distance;
    }

    private ReferencePicture() {}
}
