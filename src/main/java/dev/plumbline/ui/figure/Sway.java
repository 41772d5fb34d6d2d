package dev.plumbline.ui.figure;

import static dev.plumbline.ui.figure.Breathing.seconds;

import java.time.Duration;
import java.util.List;

/// Leaning to one side and the other, slowly, without a rebound. Degrees for the view from behind, positive to the
/// right.
public record Sway(List<Lean> leans) {
    /// Where a lean goes to.
    public enum To {
        LEFT(-1),
        MIDDLE(0),
        RIGHT(1);

        private final int sign;

        To(int sign) {
            this.sign = sign;
        }

        /// The whole of the lean.
        public double degrees() {
            return sign * FrontProportions.MOST_SWAY;
        }
    }

    /// From wherever the body is then to another place.
    public record Lean(Duration from, Duration over, To to) {
        public Lean {
            if (!over.isPositive()) {
                throw new IllegalArgumentException("a lean takes time, got " + over);
            }
        }

        private double share(Duration elapsed) {
            return Ease.sine((seconds(elapsed) - seconds(from)) / seconds(over));
        }
    }

    public Sway {
        leans = List.copyOf(leans);
    }

    public double angle(Duration elapsed) {
        double angle = 0;
        for (Lean lean : leans) {
            angle = Ease.lerp(angle, lean.to().degrees(), lean.share(elapsed));
        }
        return angle;
    }

    /// Where the last lean that has begun goes to.
    public To goal(Duration elapsed) {
        return leans.stream()
                .filter(lean -> lean.from().compareTo(elapsed) <= 0)
                .reduce((_, later) -> later)
                .map(Lean::to)
                .orElse(To.MIDDLE);
    }
}
