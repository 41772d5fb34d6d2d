package dev.plumbline.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// A centreline with a width on either side and round ends: the shape of every limb.
record Ribbon(Line centre, List<Point> tangents, IntToDoubleFunction front, IntToDoubleFunction back) {
    private static final int[] CAP_DEGREES = {-60, -30, 0, 30, 60};

    Ribbon(Line centre, IntToDoubleFunction front, IntToDoubleFunction back) {
        this(centre, centre.tangents(), front, back);
    }

    Ribbon(Line centre, IntToDoubleFunction half) {
        this(centre, half, half);
    }

    Outline outline() {
        int last = centre.size() - 1;
        var skin = new ArrayList<Point>(2 * (last + 1 + CAP_DEGREES.length));
        for (int i = 0; i <= last; i++) {
            skin.add(side(i, front.applyAsDouble(i)));
        }
        skin.addAll(cap(last, 1));
        for (int i = last; i >= 0; i--) {
            skin.add(side(i, -back.applyAsDouble(i)));
        }
        skin.addAll(cap(0, -1).reversed());
        return Outline.through(skin);
    }

    private Point side(int i, double offset) {
        return centre.at(i).along(tangents.get(i).normal(), offset);
    }

    private List<Point> cap(int i, int direction) {
        Point tangent = tangents.get(i);
        double radius = (front.applyAsDouble(i) + back.applyAsDouble(i)) / 2;
        Point middle = side(i, (front.applyAsDouble(i) - back.applyAsDouble(i)) / 2);
        var points = new ArrayList<Point>(CAP_DEGREES.length);
        for (int degrees : CAP_DEGREES) {
            Point turn = Point.downAt(degrees);
            points.add(
                    middle.along(tangent, direction * radius * turn.y()).along(tangent.normal(), -radius * turn.x()));
        }
        return points;
    }
}
