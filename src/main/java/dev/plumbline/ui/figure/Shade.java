package dev.plumbline.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;

/// A person who grips the bar as one flat outline, worked out once to be drawn at any angle of a swing.
///
/// Only what can be seen of the edges is left: of limbs that cover each other, the rim of both together.
public final class Shade {
    private final Placement placement;
    private final Double[] line;

    private Shade(Placement placement, Double[] line) {
        this.placement = placement;
        this.line = line;
    }

    /// The shade of a pose.
    ///
    /// @throws IllegalArgumentException for a pose that does not hang, which no swing turns
    public static Shade of(Pose pose) {
        if (!pose.gripping()) {
            throw new IllegalArgumentException("only who grips the bar swings, got " + pose);
        }
        var skeleton = Skeleton.of(pose);
        var rim = Skin.of(skeleton).parts().stream()
                .filter(part -> !part.isEmpty())
                .map(Shade::polygon)
                .reduce(Shape::union)
                .orElseThrow();
        return new Shade(skeleton.limbs().placement(), Flat.ofRings(rings(((Path) rim).getElements())));
    }

    private static Shape polygon(Outline part) {
        var line = Flat.of(List.of(part), Flat.FINE, OutlinePath.UNITS);
        return new Polygon(Stream.of(line).mapToDouble(Double::doubleValue).toArray());
    }

    private static List<double[]> rings(List<PathElement> elements) {
        var rings = new ArrayList<double[]>();
        var ring = new ArrayList<Point>();
        for (PathElement element : elements) {
            switch (element) {
                case MoveTo move -> ring.add(new Point(move.getX(), move.getY()));
                case LineTo line -> ring.add(new Point(line.getX(), line.getY()));
                default -> {
                    rings.add(closed(ring));
                    ring.clear();
                }
            }
        }
        return rings;
    }

    private static double[] closed(List<Point> ring) {
        return Stream.concat(ring.stream(), Stream.of(ring.getFirst()))
                .flatMap(corner -> Stream.of(corner.x(), corner.y()))
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /// Where it lies when the body has turned that far about the bar, positive forward.
    Placement swung(double degrees) {
        return new Placement(placement.shift(), -degrees);
    }

    void drawOn(Polygon shape) {
        shape.getPoints().setAll(line);
    }
}
