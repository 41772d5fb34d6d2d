package dev.plumbline.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ProportionsTest {
    private static final JsonNode FIGURE = Reference.json("figure.json");

    static Stream<String> poses() {
        return FIGURE.get("poses").propertyNames().stream();
    }

    @ParameterizedTest
    @MethodSource("poses")
    void aPoseHasTheReferenceNumbers(String name) {
        Pose pose = Reference.pose(name);
        JsonNode numbers = FIGURE.get("poses").get(name);
        assertThat(pose.torso())
                .isEqualTo(new Torso(
                        number(numbers, "decomp"),
                        number(numbers, "neck"),
                        number(numbers, "head"),
                        number(numbers, "scap"),
                        number(numbers, "trunk")));
        assertThat(pose.near()).isEqualTo(side(numbers, "N"));
        assertThat(pose.far()).isEqualTo(side(numbers, "F"));
        assertThat(pose.shortening())
                .isEqualTo(new Shortening(
                        number(numbers, "handShort"), number(numbers, "thighShort"), number(numbers, "shinShort")));
        assertThat(pose.swing()).isEqualTo(number(numbers, "swing"));
        assertThat(pose.split()).isEqualTo(number(numbers, "split") == 1);
        assertThat(pose.gripping()).isEqualTo(number(numbers, "armsUp") == 1);
        assertThat(pose.anchor())
                .isEqualTo(
                        switch (numbers.get("anchor").stringValue()) {
                            case "grip" -> Anchor.GRIP;
                            case "feet" -> Anchor.FEET;
                            case "seat" -> Anchor.SEAT;
                            case "supine" -> Anchor.BACK;
                            case String other -> throw new AssertionError("no such anchor: " + other);
                        });
    }

    @Test
    void theSideFigureHasTheReferenceMeasures() {
        JsonNode segments = FIGURE.get("segments");
        assertThat(Proportions.HAND).isEqualTo(number(segments, "hand"));
        assertThat(Proportions.FOREARM).isEqualTo(number(segments, "forearm"));
        assertThat(Proportions.UPPER_ARM).isEqualTo(number(segments, "upperArm"));
        assertThat(Proportions.NECK).isEqualTo(number(segments, "neck"));
        assertThat(Proportions.THIGH).isEqualTo(number(segments, "thigh"));
        assertThat(Proportions.SHIN).isEqualTo(number(segments, "shin"));
        assertThat(Proportions.SHOULDER).isEqualTo(Reference.point(segments.get("shoulderFromC7")));
        assertThat(Proportions.HEAD).isEqualTo(points(FIGURE.get("head")));
        assertThat(Proportions.HAND_GRIP).isEqualTo(points(FIGURE.get("hand").get("grip")));
        assertThat(Proportions.HAND_OPEN).isEqualTo(points(FIGURE.get("hand").get("open")));
        assertThat(Proportions.FOOT_REAR).isEqualTo(points(FIGURE.get("foot").get("rear")));
        assertThat(Proportions.FOOT_TOE).isEqualTo(points(FIGURE.get("foot").get("toe")));
        assertThat(Proportions.SPINE_STANDING)
                .isEqualTo(points(FIGURE.get("spine").get("standing")));
        assertThat(Proportions.SPINE_HANGING)
                .isEqualTo(points(FIGURE.get("spine").get("hanging")));
    }

    @Test
    void everyGirthHasTheReferenceWidthsAtItsStations() {
        JsonNode ribbons = FIGURE.get("ribbons");
        assertGirth(Proportions.BODY_ARMS_UP_GIRTH, ribbons.get("bodyArmsUp"), "s");
        assertGirth(Proportions.BODY_ARMS_DOWN_GIRTH, ribbons.get("bodyArmsDown"), "s");
        assertGirth(Proportions.NECK_GIRTH, ribbons.get("neck"), "t");
        assertGirth(Proportions.LEG_GIRTH, ribbons.get("leg"), "u");
        assertGirth(Proportions.ARM_GIRTH, ribbons.get("arm"), "u");
    }

    @Test
    void theFloorsAreTheReferenceOnes() {
        JsonNode reach = FIGURE.get("reach");
        assertThat(Footing.TOES.floor()).isEqualTo(number(reach.get("toes"), "floor"));
        assertThat(Footing.BOX.contact()).isEqualTo(number(reach.get("box"), "boxTop"));
        assertThat(Footing.BOX.floor()).isEqualTo(number(reach.get("box"), "floor"));
        assertThat(Footing.BOX_WIDTH).isEqualTo(number(reach.get("box"), "boxWidth"));
        assertThat(Footing.KNEES.floor()).isEqualTo(number(reach.get("knees"), "floor"));
        assertThat(Footing.LOW_BAR.floor()).isEqualTo(number(reach.get("lowBar"), "floor"));
        assertThat(Set.of(Footing.values())).hasSize(4);
    }

    private static void assertGirth(Girth girth, JsonNode rows, String stations) {
        for (int i = 0; i < rows.get(stations).size(); i++) {
            double station = rows.get(stations).get(i).doubleValue();
            assertThat(girth.front(station)).isEqualTo(rows.get("front").get(i).doubleValue());
            assertThat(girth.back(station)).isEqualTo(rows.get("back").get(i).doubleValue());
        }
    }

    private static Side side(JsonNode numbers, String side) {
        return new Side(
                number(numbers, "ua" + side),
                number(numbers, "fa" + side),
                number(numbers, "hand" + side),
                number(numbers, "thigh" + side),
                number(numbers, "shin" + side),
                number(numbers, "foot" + side),
                number(numbers, "toe" + side));
    }

    private static double number(JsonNode numbers, String key) {
        return numbers.path(key).doubleValue(0);
    }

    private static List<Point> points(JsonNode pairs) {
        return pairs.valueStream().map(Reference::point).toList();
    }
}
