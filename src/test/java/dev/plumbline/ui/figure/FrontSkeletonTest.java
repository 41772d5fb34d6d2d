package dev.plumbline.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class FrontSkeletonTest {
    private static final double TOLERANCE = 0.0005;
    private static final double ROUNDING = 0.00002;

    static Stream<JsonNode> swaying() {
        return Reference.json("figure-golden.json").get("$front").valueStream();
    }

    @ParameterizedTest
    @MethodSource("swaying")
    void jointsLieWhereTheReferenceDrawingHasThem(JsonNode expected) {
        var skeleton = FrontSkeleton.swaying(expected.get("sway").doubleValue());
        JsonNode joints = expected.get("joints");
        assertThat(joints).hasSize(13);
        assertAt(FrontProportions.WRIST, joints.get("wristR"));
        assertAt(mirrored(FrontProportions.WRIST), joints.get("wristL"));
        assertAt(skeleton.place(FrontProportions.C7), joints.get("c7"));
        assertAt(skeleton.place(FrontProportions.SKULL_BASE), joints.get("ao"));
        assertAt(skeleton.place(FrontProportions.S1), joints.get("s1"));
        assertPair(skeleton, FrontProportions.SHOULDER, joints, "shoulder");
        assertPair(skeleton, FrontProportions.HIP, joints, "hip");
        assertPair(skeleton, FrontProportions.KNEE, joints, "knee");
        assertPair(skeleton, FrontProportions.ANKLE, joints, "ankle");
    }

    @ParameterizedTest
    @MethodSource("swaying")
    void bonesLieWhereTheReferenceDrawingHasThem(JsonNode expected) {
        List<FrontBone> bones =
                FrontSkeleton.swaying(expected.get("sway").doubleValue()).bones();
        JsonNode vertebrae = expected.get("vertebrae");
        assertThat(bones).hasSize(24).hasSize(vertebrae.size());
        for (int i = 0; i < bones.size(); i++) {
            FrontBone bone = bones.get(i);
            assertThat(bone.region().name() + bone.number())
                    .isEqualTo(vertebrae.get(i).get("id").stringValue());
            assertAt(bone.centre(), vertebrae.get(i).get("c"));
            assertThat(-bone.lean()).isCloseTo(vertebrae.get(i).get("angle").doubleValue(), within(0.0001));
        }
    }

    @Test
    void aLeaningBodyHasTheOutlinesOfTheReferencePicture() {
        var skin = FrontSkin.of(FrontSkeleton.swaying(-5));
        var hands = FrontSkin.Hands.onTheBar();
        List<double[]> paths = ReferencePicture.paths("frontLeft.svg");
        var outlines = List.of(
                skin.leftLeg(),
                skin.rightLeg(),
                skin.leftSole(),
                skin.rightSole(),
                skin.neck(),
                skin.torso(),
                skin.head(),
                hands.left(),
                hands.left(),
                hands.leftThumb(),
                skin.leftArm(),
                hands.right(),
                hands.right(),
                hands.rightThumb(),
                skin.rightArm(),
                skin.sacrum());
        assertThat(paths).hasSameSizeAs(outlines);
        for (int i = 0; i < outlines.size(); i++) {
            assertThat(ReferencePicture.distance(outlines.get(i), paths.get(i)))
                    .as("part %d", i)
                    .isLessThan(ROUNDING);
        }
    }

    @Test
    void nobodySwaysFurtherThanFiveDegrees() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontSkeleton.swaying(5.1))
                .withMessageContaining("5.1");
    }

    private static void assertPair(FrontSkeleton skeleton, Point right, JsonNode joints, String name) {
        assertAt(skeleton.place(right), joints.get(name + "R"));
        assertAt(skeleton.place(mirrored(right)), joints.get(name + "L"));
    }

    private static void assertAt(Point point, JsonNode expected) {
        assertThat(point.distance(Reference.point(expected))).isLessThan(TOLERANCE);
    }

    private static Point mirrored(Point point) {
        return new Point(-point.x(), point.y());
    }
}
