package dev.plumbline.ui.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.routine.Phase;
import dev.plumbline.support.Fx;
import java.util.EnumSet;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkTest {
    @Test
    void phasesThatCanFollowEachOtherOnABarHaveDifferentSigns() {
        var onABar = EnumSet.complementOf(
                EnumSet.of(Phase.SETTLE, Phase.BREATHE, Phase.KNEES, Phase.ROLL, Phase.SIT, Phase.STAND));
        assertThat(Stream.of(onABar.toArray(Phase[]::new)).map(Glyph::of)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void aSignFillsItsWidthOfTheGrid(Glyph glyph) {
        var drawn = Fx.call(() -> inked(new PhaseGlyph(glyph, Glyph.GRID)));
        assertThat(drawn.getMinX()).isCloseTo(glyph.left(), within(0.7));
        assertThat(drawn.getMaxX()).isCloseTo(glyph.right(), within(0.7));
        assertThat(drawn.getMinY()).isGreaterThanOrEqualTo(0);
        assertThat(drawn.getMaxY()).isLessThanOrEqualTo(Glyph.GRID);
    }

    @Test
    void aSignTakesTheRoomItIsGiven() {
        var sign = new PhaseGlyph(Glyph.LAND, 30);
        assertThat(sign.prefWidth(-1)).isEqualTo(30);
        assertThat(sign.prefHeight(-1)).isEqualTo(30);
    }

    @Test
    void theTipOfTheBobIsItsOrigin() {
        var drawn = Fx.call(() -> inked(new Bob(40)));
        assertThat(drawn.getMaxY()).isCloseTo(0, within(0.1));
        assertThat(drawn.getMinY()).isCloseTo(-40, within(0.1));
        assertThat(drawn.getCenterX()).isCloseTo(0, within(0.1));
        assertThat(drawn.getWidth()).isCloseTo(0.46 * 40, within(0.1));
    }

    private static Bounds inked(Region mark) {
        var page = new Pane(mark);
        page.setStyle("-pl-ink: black;");
        new Scene(page).getRoot().applyCss();
        return mark.getChildrenUnmodifiable().getFirst().getBoundsInParent();
    }
}
