package dev.plumbline.ui.figure;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// The soft light behind the glowing part of the column: strokes over strokes, each narrower, which together fall off
/// like a
/// blurred band. An effect would cost an off-screen picture every frame.
final class Halo extends Group {
    private static final int STROKES = 10;
    private static final double HALF_BAND = 0.0268;
    private static final double BLUR = 0.0189;
    private static final double REACH = HALF_BAND + 2 * BLUR;
    private static final double OPACITY = 0.40;

    Halo() {
        double under = 0;
        for (int i = 0; i < STROKES; i++) {
            double radius = REACH * (1 - (i + 0.5) / STROKES);
            double light = light(radius);
            getChildren().add(stroke(radius, (light - under) / (1 - under)));
            under = light;
        }
    }

    /// How much light the blurred band has at a distance from its middle.
    private static double light(double distance) {
        return OPACITY * (share((distance + HALF_BAND) / BLUR) - share((distance - HALF_BAND) / BLUR));
    }

    /// The normal distribution, near enough by the logistic one.
    private static double share(double deviations) {
        return 1 / (1 + Math.exp(-1.702 * deviations));
    }

    private static Polyline stroke(double radius, double opacity) {
        var stroke = new Polyline();
        stroke.getStyleClass().add("figure-halo");
        stroke.setFill(null);
        stroke.setStrokeWidth(2 * radius * OutlinePath.UNITS);
        stroke.setStrokeLineCap(StrokeLineCap.ROUND);
        stroke.setStrokeLineJoin(StrokeLineJoin.ROUND);
        stroke.setOpacity(opacity);
        return stroke;
    }

    void show(List<Vertebra> bones, Glow glow) {
        setVisible(glow.at(0) > 0);
        setOpacity(glow.at(0));
        if (isVisible()) {
            List<Double> middles = bones.stream()
                    .limit(Glow.REACH)
                    .flatMap(bone -> Stream.of(bone.centre().x(), bone.centre().y()))
                    .map(share -> share * OutlinePath.UNITS)
                    .toList();
            getChildren().forEach(stroke -> ((Polyline) stroke).getPoints().setAll(middles));
        }
    }
}
