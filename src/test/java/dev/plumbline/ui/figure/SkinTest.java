package dev.plumbline.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SkinTest {
    private static final double ROUNDING = 0.00002;

    @Test
    void aHangingBodyHasTheOutlinesOfTheReferencePicture() {
        var skin = Skin.of(Skeleton.of(Poses.CHIN_END));
        List<double[]> paths = ReferencePicture.paths("chinEnd.svg");
        assertDrawn(
                paths,
                skin.farArm(),
                skin.farHand(),
                skin.farLeg(),
                skin.farFoot(),
                skin.farToes(),
                skin.neck(),
                skin.head(),
                skin.body(),
                skin.body(),
                skin.nearHand(),
                skin.nearFoot(),
                skin.nearToes());
        assertThat(skin.nearArm().isEmpty()).isTrue();
        assertThat(skin.nearLeg().isEmpty()).isTrue();
        assertThat(ReferencePicture.distance(
                        Skeleton.of(Poses.CHIN_END).column().sacrum(), paths.getLast()))
                .isLessThan(ROUNDING);
    }

    @Test
    void aFoldedBodyWithArmsDownHasTheOutlinesOfTheReferencePicture() {
        var skin = Skin.of(Skeleton.of(Poses.ROLLED));
        assertDrawn(
                ReferencePicture.paths("rolled.svg"),
                skin.farArm(),
                skin.farHand(),
                skin.farLeg(),
                skin.farFoot(),
                skin.farToes(),
                skin.neck(),
                skin.head(),
                skin.body(),
                skin.nearLeg(),
                skin.nearFoot(),
                skin.nearToes(),
                skin.nearArm(),
                skin.nearHand(),
                skin.nearArm(),
                skin.nearHand());
    }

    private static void assertDrawn(List<double[]> paths, Outline... outlines) {
        for (int i = 0; i < outlines.length; i++) {
            assertThat(ReferencePicture.distance(outlines[i], paths.get(i)))
                    .as("part %d", i)
                    .isLessThan(ROUNDING);
        }
    }
}
