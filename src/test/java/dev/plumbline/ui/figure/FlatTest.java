package dev.plumbline.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatTest {
    private static final double FINE = 0.00001;

    @ParameterizedTest
    @ValueSource(doubles = {-6, -1.3, 0, 4, 6})
    void togetherOutlinesCoverWhatEachOfThemCovers(double degrees) {
        var parts = person(degrees);
        var together = Flat.of(parts, FINE, 1);
        var each = parts.stream().map(part -> Flat.of(List.of(part), FINE, 1)).toList();
        var random = new SplittableRandom(4000);
        var covered = 0;
        for (var i = 0; i < 4000; i++) {
            var x = random.nextDouble(-0.25, 0.25);
            var y = random.nextDouble(-0.1, 1.3);
            var sum = each.stream().mapToInt(line -> windings(line, x, y)).sum();
            assertThat(windings(together, x, y)).isEqualTo(sum);
            covered += sum == 0 ? 0 : 1;
        }
        assertThat(covered).isGreaterThan(100);
    }

    @Test
    void theWayFromOneOutlineToTheNextIsShort() {
        var parts = person(3);
        var alone = parts.stream()
                .mapToDouble(part -> height(Flat.of(List.of(part), FINE, 1)))
                .sum();
        assertThat(height(Flat.of(parts, FINE, 1))).isLessThan(1.2 * alone);
    }

    @Test
    void anOutlineThatTouchesNothingIsReachedAtItsNearestSide() {
        var left = Slab.upright(1, 1, 0.1).outline(new Point(0, 0), new Point(0, 1));
        var right = Slab.upright(1, 1, 0.1).outline(new Point(3, 0), new Point(0, 1));
        var width = width(Flat.of(List.of(left, right), FINE, 1));
        assertThat(width).isCloseTo(4 + 4, within(0.1));
    }

    private static List<Outline> person(double degrees) {
        var pose = Motion.swing(degrees);
        return Skin.of(Skeleton.of(pose)).parts().stream()
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// How far the line goes up and down, all in all.
    private static double height(Double[] line) {
        return travel(line, 1);
    }

    private static double width(Double[] line) {
        return travel(line, 0);
    }

    private static double travel(Double[] line, int which) {
        var sum = 0.0;
        for (var i = which; i < line.length; i += 2) {
            sum += Math.abs(line[(i + 2) % line.length] - line[i]);
        }
        return sum;
    }

    /// How often the closed line goes round the point.
    private static int windings(Double[] line, double x, double y) {
        var windings = 0;
        for (var i = 0; i < line.length; i += 2) {
            var x0 = line[i];
            var y0 = line[i + 1];
            var x1 = line[(i + 2) % line.length];
            var y1 = line[(i + 3) % line.length];
            if ((y0 <= y) != (y1 <= y) && x0 + (y - y0) / (y1 - y0) * (x1 - x0) > x) {
                windings += y1 > y0 ? 1 : -1;
            }
        }
        return windings;
    }
}
