package dev.plumbline.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.support.Fx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class FigureNodeTest {
    private static final double STATURE = 600;
    private static final Point BAR = new Point(240, 40);

    @Test
    void aFigureIsNotTakenToReachMuchFurtherThanItIsDrawn() {
        var bounds = Fx.call(() -> {
            var figure = new FigureNode();
            figure.setStature(570);
            figure.show(Poses.HANG_RELAX);
            return figure.getBoundsInParent();
        });

        assertThat(bounds.getWidth()).isBetween(120.0, 250.0);
        assertThat(bounds.getHeight()).isBetween(550.0, 740.0);
    }

    @Test
    void everyBoneOfAHangingBodyIsSeen() {
        var picture = picture(Poses.HANG_RELAX, Glow.NONE);
        for (Vertebra bone : Skeleton.of(Poses.HANG_RELAX).vertebrae()) {
            assertThat(colour(picture, bone.centre())).isEqualTo(Sheet.BEAD);
        }
    }

    @Test
    void theBodyIsLaidOverTheHeadWithAGapInTheColourOfTheGround() {
        var picture = picture(Poses.HANG_RELAX, Glow.NONE);
        Point skull = Skeleton.of(Poses.HANG_RELAX).at(Joint.SKULL_BASE);
        var acrossTheHead = new HashSet<Color>();
        for (double x = skull.x(); x < skull.x() + 0.06; x += 0.5 / STATURE) {
            acrossTheHead.add(colour(picture, new Point(x, skull.y())));
        }
        assertThat(acrossTheHead)
                .contains(Sheet.BODY)
                .anySatisfy(
                        gap -> assertThat(gap.getBrightness()).isCloseTo(Sheet.PAPER.getBrightness(), within(0.01)));
    }

    @Test
    void glowingBonesChangeColourFromTheTop() {
        var halfWay = new Glow(Duration.ofMillis(800), 1);
        var picture = picture(Poses.CHIN_END, halfWay);
        List<Vertebra> bones = Skeleton.of(Poses.CHIN_END).vertebrae();
        assertThat(colour(picture, bones.get(0).centre())).isEqualTo(Sheet.GLOW);
        assertThat(colour(picture, bones.get(4).centre())).isEqualTo(Sheet.GLOW);
        assertThat(colour(picture, bones.get(5).centre())).isEqualTo(Sheet.BEAD);
        assertThat(colour(picture, bones.get(20).centre()).getBrightness())
                .isLessThan(Sheet.BEAD.getBrightness())
                .isGreaterThan(Sheet.BODY.getBrightness());
    }

    @Test
    void aFigureThatMovesKeepsItsNodes() {
        Fx.call(() -> {
            var figure = new FigureNode();
            figure.show(Poses.HANG_START);
            List<Object> before = parts(figure);
            figure.show(Poses.HANG_START.mix(Poses.HANG_RELAX, 0.7).breathing(0.5));
            assertThat(parts(figure)).isEqualTo(before);
            return figure;
        });
    }

    @Test
    void aFigureOfNoSizeIsRefused() {
        var figure = Fx.call(FigureNode::new);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure.setStature(0))
                .withMessageContaining("0");
    }

    @Test
    void aMovingFigureTakesNoPartInLayout() {
        var figure = Fx.call(FigureNode::new);
        assertThat(figure.isManaged()).isFalse();
        assertThat(figure.getChildrenUnmodifiable()).noneMatch(Node::isManaged);
    }

    private static List<Object> parts(Parent parent) {
        var parts = new ArrayList<Object>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            parts.add(child);
            if (child instanceof Parent inner) {
                parts.addAll(parts(inner));
            }
        }
        return parts;
    }

    private static WritableImage picture(Pose pose, Glow glow) {
        return Sheet.picture(480, 880, () -> {
            var figure = new FigureNode();
            figure.setStature(STATURE);
            figure.show(pose, glow);
            figure.relocate(BAR.x(), BAR.y());
            return new Node[] {figure};
        });
    }

    private static Color colour(WritableImage picture, Point point) {
        return picture.getPixelReader()
                .getColor((int) (BAR.x() + point.x() * STATURE), (int) (BAR.y() + point.y() * STATURE));
    }
}
