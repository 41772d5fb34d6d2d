package dev.plumbline.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SkeletonTest {
    private static final double TOLERANCE = 0.0005;
    private static final JsonNode GOLDEN = Reference.json("figure-golden.json");
    private static final Map<String, Joint> JOINTS = Map.ofEntries(
            Map.entry("c7", Joint.C7),
            Map.entry("ao", Joint.SKULL_BASE),
            Map.entry("sh", Joint.SHOULDER),
            Map.entry("hip", Joint.HIP),
            Map.entry("elbow", Joint.ELBOW),
            Map.entry("wrist", Joint.WRIST),
            Map.entry("knee", Joint.KNEE),
            Map.entry("ankle", Joint.ANKLE),
            Map.entry("hand", Joint.HAND),
            Map.entry("heelN", Joint.HEEL),
            Map.entry("tipN", Joint.TOE_TIP));

    static Stream<String> poses() {
        return GOLDEN.propertyNames().stream().filter(name -> !name.startsWith("$"));
    }

    @ParameterizedTest
    @MethodSource("poses")
    void jointsLieWhereTheReferenceDrawingHasThem(String name) {
        var skeleton = Skeleton.of(Reference.pose(name));
        JsonNode joints = GOLDEN.get(name).get("joints");
        assertThat(joints.propertyNames()).hasSize(JOINTS.size());
        JOINTS.forEach((key, joint) -> assertThat(skeleton.at(joint).distance(Reference.point(joints.get(key))))
                .as("%s of %s", joint, name)
                .isLessThan(TOLERANCE));
        assertThat(skeleton.lowest()).isCloseTo(GOLDEN.get(name).get("lowestY").doubleValue(), within(TOLERANCE));
    }

    @ParameterizedTest
    @MethodSource("poses")
    void vertebraeLieWhereTheReferenceDrawingHasThem(String name) {
        List<Vertebra> bones = Skeleton.of(Reference.pose(name)).vertebrae();
        JsonNode expected = GOLDEN.get(name).get("vertebrae");
        assertThat(bones).hasSize(24).hasSize(expected.size());
        for (int i = 0; i < bones.size(); i++) {
            Vertebra bone = bones.get(i);
            assertThat(bone.region().name() + bone.number())
                    .isEqualTo(expected.get(i).get("id").stringValue());
            assertThat(bone.centre().distance(Reference.point(expected.get(i).get("c"))))
                    .as("%s%d of %s", bone.region(), bone.number(), name)
                    .isLessThan(TOLERANCE);
            assertThat(bone.pitch()).isCloseTo(expected.get(i).get("pitch").doubleValue(), within(0.00001));
        }
    }

    @ParameterizedTest
    @MethodSource("poses")
    void gapsBetweenVertebraeNeverChange(String name) {
        List<Vertebra> upright = Skeleton.of(Poses.STAND_FREE).vertebrae();
        List<Vertebra> bones = Skeleton.of(Reference.pose(name)).vertebrae();
        for (int i = 0; i < 24; i++) {
            double gap = upright.get(i).pitch() - upright.get(i).height();
            assertThat(bones.get(i).pitch() - bones.get(i).height()).isCloseTo(gap, within(0.01 * gap));
        }
    }

    @Test
    void everyReferencePoseIsThere() {
        assertThat(poses())
                .containsExactlyInAnyOrderElementsOf(Reference.poses().keySet());
    }

    static Stream<JsonNode> plantings() {
        return GOLDEN.get("$plant").valueStream();
    }

    @ParameterizedTest
    @MethodSource("plantings")
    void aPlantedPoseFoldsItsKneesAsTheReferenceDoes(JsonNode expected) {
        Pose planted = Reference.pose(expected.get("from").stringValue())
                .mix(
                        Reference.pose(expected.get("to").stringValue()),
                        expected.get("t").doubleValue())
                .plant(expected.get("floor").doubleValue());
        assertThat(planted.near().thigh()).isCloseTo(expected.get("thighN").doubleValue(), within(0.001));
        assertThat(planted.near().shin()).isCloseTo(expected.get("shinN").doubleValue(), within(0.001));
        assertThat(planted.far().thigh()).isCloseTo(expected.get("thighF").doubleValue(), within(0.001));
        assertThat(planted.far().shin()).isCloseTo(expected.get("shinF").doubleValue(), within(0.001));
        var skeleton = Skeleton.of(planted);
        assertThat(skeleton.at(Joint.ANKLE).distance(Reference.point(expected.get("ankle"))))
                .isLessThan(TOLERANCE);
        assertThat(skeleton.lowest()).isCloseTo(expected.get("floor").doubleValue(), within(0.00001));
    }
}
