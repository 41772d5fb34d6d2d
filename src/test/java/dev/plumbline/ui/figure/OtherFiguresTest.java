package dev.plumbline.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class OtherFiguresTest {
    private static final double STATURE = 600;
    private static final int X = 300;
    private static final int Y = 40;

    @Test
    void fromBehindTheColumnFollowsTheLean() {
        var picture = fromBehind(FrontFigureNode.whole(), -5);
        for (FrontBone bone : FrontSkeleton.swaying(-5).bones()) {
            assertThat(at(picture, bone.centre())).isEqualTo(bone.hiddenByHead() ? Sheet.BODY : Sheet.BEAD);
        }
    }

    @Test
    void fromBehindTheHandsLieOverTheBarWhateverTheLean() {
        for (int sway : List.of(-5, 0, 5)) {
            var picture = fromBehind(FrontFigureNode.whole(), sway);
            assertThat(at(picture, Point.ORIGIN)).isEqualTo(Sheet.INK);
            assertThat(at(picture, new Point(0.165, 0))).isEqualTo(Sheet.BODY);
            assertThat(at(picture, new Point(-0.165, 0))).isEqualTo(Sheet.BODY);
        }
    }

    @Test
    void theGhostFromBehindHasNeitherBarNorColumn() {
        var picture = fromBehind(FrontFigureNode.ghost(), 5);
        assertThat(at(picture, Point.ORIGIN)).isEqualTo(Sheet.PAPER);
        for (FrontBone bone : FrontSkeleton.swaying(5).bones()) {
            assertThat(at(picture, bone.centre())).isEqualTo(Sheet.BODY);
        }
    }

    @Test
    void thePartnersHandLiesOverTheHipOfThePersonOnTheBar() {
        var hanging = Skeleton.of(Poses.HANG_RELAX);
        var picture = Sheet.picture(600, 880, () -> {
            var figure = new FigureNode();
            figure.setStature(STATURE);
            figure.show(Poses.HANG_RELAX);
            var partner = new Partner();
            partner.setStature(STATURE);
            partner.show(hanging, Footing.TOES.floor());
            return placed(partner.behind(), figure, partner.arm());
        });
        Point hip = hanging.at(Joint.HIP);
        double hand = Skeleton.of(Poses.PARTNER).at(Joint.WRIST).y();
        assertThat(hand).isCloseTo(hip.y(), within(0.1));
        assertThat(at(picture, new Point(hip.x() - 0.06, hand))).isEqualTo(Sheet.DISC_EDGE);
    }

    @Test
    void theLargeHandsStayInsideTheirCircle() {
        var picture = Sheet.picture(600, 600, () -> {
            var grip = new GripNode();
            grip.setSize(900, 2);
            grip.relocate(300, 300);
            return new Node[] {grip};
        });
        double radius = 0.245 * 900;
        for (int degrees = 0; degrees < 360; degrees += 5) {
            Point out = Point.downAt(degrees);
            assertThat(picture.getPixelReader()
                            .getColor((int) (300 + out.x() * (radius + 4)), (int) (300 + out.y() * (radius + 4))))
                    .isEqualTo(Sheet.PAPER);
        }
        assertThat(picture.getPixelReader().getColor(300, 300 - 45))
                .as("the bar between the hands")
                .isEqualTo(Sheet.INK);
    }

    private static WritableImage fromBehind(FrontFigureNode figure, double sway) {
        return Sheet.picture(600, 880, () -> {
            figure.setSize(STATURE, 160, 8);
            figure.show(sway);
            return placed(figure);
        });
    }

    private static Node[] placed(Node... nodes) {
        for (Node node : nodes) {
            node.relocate(X, Y);
        }
        return nodes;
    }

    private static Color at(WritableImage picture, Point point) {
        return picture.getPixelReader().getColor((int) (X + point.x() * STATURE), (int) (Y + point.y() * STATURE));
    }
}
