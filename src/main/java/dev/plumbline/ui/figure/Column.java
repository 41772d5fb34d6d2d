package dev.plumbline.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The 24 vertebrae along a spine, from the first neck vertebra down, and the sacrum below them.
record Column(List<Vertebra> vertebrae, Outline sacrum) {
    private static final int NECK_SPANS = 70;
    private static final int TRUNK_SPANS = 400;
    /// How the trunk's length is shared out: twelve bones of the chest, five of the small of the back.
    static final double[] WEIGHTS = DoubleStream.concat(
                    IntStream.range(0, 12).mapToDouble(i -> Ease.lerp(0.78, 1.08, i / 11.0)),
                    IntStream.range(0, 5).mapToDouble(i -> Ease.lerp(1.22, 1.36, i / 4.0)))
            .toArray();

    static final double TOTAL_WEIGHT = DoubleStream.of(WEIGHTS).sum();

    Column {
        vertebrae = List.copyOf(vertebrae);
    }

    static Column of(Spine spine) {
        var bones = new ArrayList<Vertebra>(24);
        var neck = new Rail(spine.neck().reversed(), NECK_SPANS);
        for (int i = 0; i < 7; i++) {
            int place = (int) Math.round((i + 0.45) / 7 * NECK_SPANS * 0.985);
            bones.add(neck.bone(Vertebra.Region.C, i + 1, place, Proportions.NECK / 7));
        }
        var trunk = new Rail(spine.trunk(), TRUNK_SPANS);
        double above = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int place = (int) Math.round((above + WEIGHTS[i] / 2) / TOTAL_WEIGHT * TRUNK_SPANS);
            double pitch = spine.trunkLength() * WEIGHTS[i] / TOTAL_WEIGHT;
            above += WEIGHTS[i];
            bones.add(
                    i < 12
                            ? trunk.bone(Vertebra.Region.T, i + 1, place, pitch)
                            : trunk.bone(Vertebra.Region.L, i - 11, place, pitch));
        }
        return new Column(bones, sacrum(spine.sacrum()));
    }

    private static Outline sacrum(Line line) {
        List<Point> tangents = line.tangents();
        var front = new ArrayList<Point>();
        var back = new ArrayList<Point>();
        for (int i = 1; i < line.size(); i++) {
            double half = Ease.lerp(0.0145, 0.003, i / (line.size() - 1.0));
            Point normal = tangents.get(i).normal();
            front.add(line.at(i).along(normal, half));
            back.add(line.at(i).along(normal, -half));
        }
        front.addAll(back.reversed());
        return Outline.through(front);
    }

    /// A line cut finely into equal pieces, on which bones are set by their place.
    private record Rail(Line line, List<Point> tangents) {
        Rail(Line line, int spans) {
            this(line.resampled(spans));
        }

        private Rail(Line even) {
            this(even, even.tangents());
        }

        Vertebra bone(Vertebra.Region region, int number, int place, double pitch) {
            return new Vertebra(region, number, line.at(place), tangents.get(place), pitch);
        }
    }
}
