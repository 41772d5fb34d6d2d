package dev.plumbline.ui.figure;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/// The two hands on the bar, seen large in a circle: backs towards us, thumbs pointing at each other.
///
/// Origin: the middle of the circle; its radius is 0.245 of the size. Colours as for the figure, ring in `-pl-line`,
/// bar and
/// arrows in `-pl-ink`, ground in `-pl-ground`.
public final class GripNode extends FigureRegion {
    private static final double UNITS = OutlinePath.UNITS;
    private static final double RADIUS = 0.245;
    private static final double HANDS = 2.55;
    private static final double HANDS_ABOVE_MIDDLE = 0.05;
    private static final double EDGE = 0.0032;
    private static final double FINGER_EDGE = 0.0028;

    private final Circle ring = new Circle(RADIUS * UNITS);
    private final Circle lens = new Circle(RADIUS * UNITS);
    private final Path arrows = arrows();

    public GripNode() {
        super("grip");
        ring.getStyleClass().add("grip-ring");
        var bar = new Rectangle(-0.3 * UNITS, -0.026 * UNITS, 0.6 * UNITS, 0.052 * UNITS);
        bar.getStyleClass().add("figure-bar");
        var hands = new Group(hand(GripSkin.left()), hand(GripSkin.right()));
        hands.getTransforms().add(new Scale(HANDS, HANDS));
        var inside = new Group(bar, hands);
        inside.getTransforms().add(new Translate(0, -HANDS_ABOVE_MIDDLE * UNITS));
        var seen = new Group(inside);
        seen.setClip(lens);
        draw(ring, seen, arrows);
    }

    /// Both in pixels: the height the radius is a share of, and the width of the ring.
    public void setSize(double size, double line) {
        scaleTo(size);
        double width = line / size * UNITS;
        ring.setStrokeWidth(width);
        lens.setRadius(RADIUS * UNITS - width / 2);
        arrows.setStrokeWidth(1.6 * width);
    }

    private static Node hand(GripSkin skin) {
        var hand =
                new Group(filled(skin.forearm()), edge(skin.hand(), EDGE), filled(skin.hand()), filled(skin.forearm()));
        for (Outline finger : skin.fingers()) {
            hand.getChildren().addAll(edge(finger, FINGER_EDGE), filled(finger));
        }
        hand.getChildren()
                .addAll(filled(skin.back()), edge(skin.thumb(), EDGE), filled(skin.thumb()), filled(skin.ball()));
        return hand;
    }

    private static Shape filled(Outline outline) {
        var path = OutlinePath.filled("figure-body").within(Flat.FINEST);
        path.show(outline);
        return path;
    }

    private static Shape edge(Outline outline, double width) {
        var path = OutlinePath.seam(width).within(Flat.FINEST);
        path.show(outline);
        return path;
    }

    /// Two arrows that point at each other between the thumbs.
    private static Path arrows() {
        var arrows = new Path();
        for (int side = -1; side <= 1; side += 2) {
            double tail = 0.048 * side * UNITS;
            double tip = 0.010 * side * UNITS;
            double barb = 0.024 * side * UNITS;
            arrows.getElements()
                    .addAll(
                            new MoveTo(tail, 0.055 * UNITS),
                            new LineTo(tip, 0.055 * UNITS),
                            new MoveTo(barb, 0.041 * UNITS),
                            new LineTo(tip, 0.055 * UNITS),
                            new LineTo(barb, 0.069 * UNITS));
        }
        arrows.getStyleClass().add("grip-arrows");
        arrows.setStrokeLineCap(StrokeLineCap.ROUND);
        arrows.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return arrows;
    }
}
