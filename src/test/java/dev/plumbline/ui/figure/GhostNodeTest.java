package dev.plumbline.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GhostNodeTest {
    private static final double STATURE = 600;
    private static final Point BAR = new Point(240, 40);

    @Test
    void aGhostHasOneColour() {
        var picture = picture(Poses.SWING_FWD, 6);
        var seen = new HashSet<Color>();
        for (int y = 0; y < 880; y += 4) {
            for (int x = 0; x < 480; x += 4) {
                seen.add(picture.getPixelReader().getColor(x, y));
            }
        }
        assertThat(seen).contains(Sheet.BODY, Sheet.PAPER).doesNotContain(Sheet.FAR, Sheet.BEAD);
    }

    @Test
    void itLiesWhereThePersonWouldLieAtThatAngle() {
        var skeleton = Skeleton.of(Poses.SWING_FWD.swung(-4));
        var picture = picture(Poses.SWING_FWD, -4);
        assertThat(colour(picture, skeleton.at(Joint.ANKLE))).isEqualTo(Sheet.BODY);
        var otherSide = Skeleton.of(Poses.SWING_FWD.swung(4));
        assertThat(colour(picture, otherSide.at(Joint.ANKLE))).isEqualTo(Sheet.PAPER);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-6, 0, 5.25})
    void aShadeCoversWhatThePersonCovers(double degrees) {
        var pose = Motion.swing(degrees);
        var ghost = picture(pose, degrees);
        var person = Sheet.picture(480, 880, () -> {
            var figure = OutlinePath.filled("figure-body");
            figure.setFill(Sheet.BODY);
            figure.show(Skin.of(Skeleton.of(pose)).parts());
            var placement = Skeleton.of(pose).limbs().placement();
            figure.getTransforms()
                    .setAll(
                            new Translate(BAR.x(), BAR.y()),
                            new Scale(STATURE / OutlinePath.UNITS, STATURE / OutlinePath.UNITS),
                            new Rotate(placement.degrees()),
                            new Translate(
                                    placement.shift().x() * OutlinePath.UNITS,
                                    placement.shift().y() * OutlinePath.UNITS));
            return new Node[] {figure};
        });
        for (int y = 0; y < 880; y += 2) {
            for (int x = 0; x < 480; x += 2) {
                var drawn = ghost.getPixelReader().getColor(x, y).getBrightness();
                var meant = person.getPixelReader().getColor(x, y).getBrightness();
                assertThat(drawn).as("%d, %d", x, y).isCloseTo(meant, within(0.1));
            }
        }
    }

    @Test
    void theShadesOfASwingAreWorkedOutOnAnyThreadAndOnce() {
        SwingShades.prepare();
        assertThat(SwingShades.at(5.9)).isSameAs(SwingShades.at(6)).isNotSameAs(SwingShades.at(-6));
    }

    @Test
    void whoStandsHasNoShade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shade.of(Poses.STAND_FREE))
                .withMessageContaining("grips");
    }

    private static WritableImage picture(Pose pose, double degrees) {
        return Sheet.picture(480, 880, () -> {
            var ghost = new GhostNode();
            ghost.setStature(STATURE);
            ghost.show(Shade.of(pose), degrees);
            ghost.relocate(BAR.x(), BAR.y());
            return new Node[] {ghost};
        });
    }

    private static Color colour(WritableImage picture, Point point) {
        return picture.getPixelReader()
                .getColor((int) (BAR.x() + point.x() * STATURE), (int) (BAR.y() + point.y() * STATURE));
    }
}
