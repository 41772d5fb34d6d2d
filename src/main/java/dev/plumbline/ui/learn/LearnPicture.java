package dev.plumbline.ui.learn;

import dev.plumbline.ui.component.PersonOnBar;
import dev.plumbline.ui.figure.FigureNode;
import dev.plumbline.ui.figure.Footing;
import dev.plumbline.ui.figure.FrontFigureNode;
import dev.plumbline.ui.figure.Glow;
import dev.plumbline.ui.figure.GripNode;
import dev.plumbline.ui.figure.Landing;
import dev.plumbline.ui.figure.Partner;
import dev.plumbline.ui.figure.Pose;
import dev.plumbline.ui.figure.Poses;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// The still beside a page, as high as the window.
final class LearnPicture extends Region {
    private static final double BAR = 62 / 900.0;
    private static final double FLOOR = 869 / 900.0;
    private static final double HALF_FLOOR = 0.35;
    private static final double BELOW_TOES = 1.405;
    private static final double MOST_WIDE = 0.48;

    private Still still = new Standing(Poses.HANG_LONG, BELOW_TOES, Glow.NONE);

    LearnPicture() {
        getStyleClass().addAll("figure-panel", "sunken");
    }

    /// Something drawn between the bar and the floor.
    private sealed interface Still {
        void lay(double width, double height);

        void addTo(LearnPicture picture);
    }

    void show(Page page) {
        show(
                switch (page) {
                    case GRIP -> new Grip();
                    case PARTNER -> new Two();
                    case FLOOR -> new Lying();
                    case CHIN -> new Standing(Poses.CHIN_END, Footing.TOES.floor(), Glow.FULL);
                    case BREATH -> new Standing(Poses.HANG_RELAX, Footing.TOES.floor(), Glow.NONE);
                    case SWING -> new Standing(Poses.SWING_FWD, Footing.TOES.floor(), Glow.NONE);
                    case LANDING -> new Standing(Poses.TOES_TOUCH, Footing.TOES.floor(), Glow.NONE);
                    case SHOES -> new Standing(Poses.HEELS_DOWN, Footing.TOES.floor(), Glow.NONE);
                    case LOW_BAR -> new Standing(Poses.LOW_BAR_FEET, Footing.LOW_BAR.floor(), Glow.NONE);
                    case STEPS, WEIGHTS, SMALL, KNOWN, STOP, SOURCES ->
                        new Standing(Poses.HANG_LONG, BELOW_TOES, Glow.NONE);
                });
    }

    /// The landing, as far as it has come.
    void show(Landing step) {
        var pose = switch (step) {
            case TOES -> Poses.TOES_TOUCH;
            case HEELS -> Poses.HEELS_DOWN;
            case WEIGHT, STAND -> Poses.STAND_HANDS_ON;
        };
        show(new Standing(pose, Footing.TOES.floor(), Glow.NONE));
    }

    private void show(Still other) {
        still = other;
        getChildren().clear();
        other.addTo(this);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (getHeight() > 0 && getWidth() > 0) {
            still.lay(getWidth(), getHeight());
        }
    }

    private static double stature(double width, double height, double floor) {
        return Math.min(height * (FLOOR - BAR) / floor, width / MOST_WIDE);
    }

    /// Somebody on the bar, from the side.
    private static final class Standing implements Still {
        private final PersonOnBar person;
        private final double floor;

        Standing(Pose pose, double floor, Glow glow) {
            this.floor = floor;
            person = new PersonOnBar(pose, floor, glow);
        }

        @Override
        public void lay(double width, double height) {
            var stature = stature(width, height, floor);
            var x = width / 2;
            var half = width * HALF_FLOOR;
            person.lay(x, height * FLOOR - floor * stature, stature, 0, x - half, x + half);
        }

        @Override
        public void addTo(LearnPicture picture) {
            picture.getChildren().add(person);
        }
    }

    /// Somebody from behind, and the two hands in large.
    private static final class Grip implements Still {
        private static final double HANDS_Y = 0.76;
        private static final double HANDS = 1.5;
        private static final double PERSON = 0.36;
        private static final double BAR_HALF = 0.36;
        private static final double BAR_RADIUS = 0.007;

        private final FrontFigureNode person = FrontFigureNode.whole();
        private final GripNode hands = new GripNode();

        @Override
        public void lay(double width, double height) {
            person.setSize(height * PERSON, width * BAR_HALF, height * BAR_RADIUS);
            person.show(0);
            person.relocate(width / 2, height * BAR);
            hands.setSize(Math.min(height * 0.5, width) * HANDS, 2);
            hands.relocate(width / 2, height * HANDS_Y);
        }

        @Override
        public void addTo(LearnPicture picture) {
            picture.getChildren().addAll(person, hands);
        }
    }

    /// Somebody on the bar, and somebody behind with the palms on the hips.
    private static final class Two implements Still {
        private static final double X = 0.62;

        private static final double BAR_RADIUS = 0.0177;

        private final FigureNode person = new FigureNode();
        private final Partner partner = new Partner();
        private final Line plumb = line();
        private final Line floor = line();
        private final Circle bar = new Circle();

        Two() {
            bar.getStyleClass().add("person-bar");
            bar.setManaged(false);
        }

        @Override
        public void lay(double width, double height) {
            var ground = Footing.TOES.floor();
            var stature = Math.min(stature(width, height, ground), width * 0.95);
            var x = width * X;
            var y = height * FLOOR - ground * stature;
            person.setStature(stature);
            partner.setStature(stature);
            partner.show(person.show(Poses.HANG_RELAX), ground);
            person.relocate(x, y);
            partner.behind().relocate(x, y);
            partner.arm().relocate(x, y);
            put(floor, width * 0.08, width * 0.92, height * FLOOR);
            plumb.setStartX(x);
            plumb.setEndX(x);
            plumb.setEndY(height * FLOOR);
            bar.setCenterX(x);
            bar.setCenterY(y);
            bar.setRadius(BAR_RADIUS * stature);
        }

        @Override
        public void addTo(LearnPicture picture) {
            picture.getChildren().addAll(plumb, floor, partner.behind(), person, partner.arm(), bar);
        }
    }

    /// Somebody on the back, knees bent.
    private static final class Lying implements Still {
        private static final double MIDDLE = 0.315;
        private static final double BACK = 0.069;
        private static final double STATURE = 0.98;
        private static final double Y = 0.62;

        private final FigureNode person = new FigureNode();
        private final Line floor = line();

        @Override
        public void lay(double width, double height) {
            var stature = width * STATURE;
            person.setStature(stature);
            person.show(Poses.SUPINE);
            person.relocate(width / 2 - MIDDLE * stature, height * Y - BACK * stature);
            put(floor, width * 0.06, width * 0.94, height * Y);
        }

        @Override
        public void addTo(LearnPicture picture) {
            picture.getChildren().addAll(floor, person);
        }
    }

    private static Line line() {
        var line = new Line();
        line.getStyleClass().add("person-line");
        line.setManaged(false);
        return line;
    }

    private static void put(Line line, double from, double to, double y) {
        line.setStartX(from);
        line.setEndX(to);
        line.setStartY(y);
        line.setEndY(y);
    }
}
