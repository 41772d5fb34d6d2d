package dev.plumbline.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adapter.file.LineTable;
import dev.plumbline.settings.TextSize;
import dev.plumbline.support.Fx;
import dev.plumbline.ui.theme.Paper;
import dev.plumbline.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Compares every screen with its drawing, box by box: `tools/mockups/compare.sh`. It is no part of the tests, since
/// the drawings are no part of the program. A difference without a reason fails it, and so does a reason that explains
/// nothing any more.
@Tag("ui")
class MockupComparison {
    private static final double STAGE_TOLERANCE = 6;
    private static final double DRAWN_HEIGHT = 900;
    private static final double PAPER_TOLERANCE = 10;
    private static final double SIZE_TOLERANCE = 0.75;
    private static final double SMALL = 14;
    private static final double NEAR = 90;
    private static final double THIN = 8;
    private static final String DATED_SIZE = "-[0-9]+x[0-9]+$";
    private static final Path REASONS = Path.of("tools", "mockups", "reasons.tsv");

    private final Set<Reason> used = new HashSet<>();
    private final SampleHouse house = new SampleHouse(Words.in(Locale.ENGLISH), LineTable.of("en"));

    /// What a drawing shows in one place.
    private record Mark(
            Drawn.Kind kind,
            String words,
            Bounds box,
            double size,
            @Nullable String fill,
            @Nullable String stroke) {
        static Mark of(JsonNode json) {
            var box = json.get("box");
            return new Mark(
                    Drawn.Kind.valueOf(json.get("kind").asString().toUpperCase(Locale.ROOT)),
                    json.path("words").asString(""),
                    new BoundingBox(
                            box.get(0).asDouble(),
                            box.get(1).asDouble(),
                            box.get(2).asDouble(),
                            box.get(3).asDouble()),
                    json.path("size").asDouble(0),
                    json.path("fill").asStringOpt().orElse(null),
                    json.path("stroke").asStringOpt().orElse(null));
        }

        boolean isSmall() {
            return kind == Drawn.Kind.SHAPE && box.getWidth() < SMALL && box.getHeight() < SMALL;
        }

        @Override
        public String toString() {
            return "%s%s at %.0f, %.0f, size %.0f x %.0f%s%s"
                    .formatted(
                            kind.name().toLowerCase(Locale.ROOT),
                            words.isEmpty() ? "" : " '" + words + "'",
                            box.getMinX(),
                            box.getMinY(),
                            box.getWidth(),
                            box.getHeight(),
                            fill == null ? "" : ", fill " + fill,
                            stroke == null ? "" : ", stroke " + stroke);
        }
    }

    /// What differs, and where in the drawing.
    private record Difference(Bounds place, String words) {}

    @Test
    @EnabledIfSystemProperty(named = "mockups", matches = ".+", disabledReason = "run tools/mockups/compare.sh")
    void writeWhatDiffers() throws IOException {
        var pages = JsonMapper.shared()
                .readTree(Files.readString(Path.of(System.getProperty("mockups")), StandardCharsets.UTF_8));
        var reasons = Reason.in(REASONS);
        var report = new StringBuilder();
        var open = 0;
        for (var page : pages) {
            var name = page.get("name").asString();
            var without = new ArrayList<String>();
            var with = new ArrayList<String>();
            for (var difference : differences(page)) {
                Reason.find(reasons, name, difference.place(), difference.words())
                        .ifPresentOrElse(
                                reason -> {
                                    used.add(reason);
                                    with.add(difference.words() + "\n  - " + reason.words());
                                },
                                () -> without.add(difference.words()));
            }
            open += without.size();
            report.append("## %s (%s x %s): %d without a reason, %d with one\n%s%s\n"
                    .formatted(
                            name,
                            page.get("width"),
                            page.get("height"),
                            without.size(),
                            with.size(),
                            list(without),
                            list(with)));
        }
        var idle = reasons.stream()
                .filter(reason -> !used.contains(reason))
                .map(Reason::toString)
                .toList();
        report.append("## Reasons that explain nothing: %d\n%s".formatted(idle.size(), list(idle)));
        Files.writeString(Path.of("target", "mockups.md"), report, StandardCharsets.UTF_8);
        assertThat(open).as("differences without a reason").isZero();
        assertThat(idle).as("reasons that explain nothing").isEmpty();
    }

    private static String list(List<String> lines) {
        return lines.isEmpty() ? "" : "- " + String.join("\n- ", lines) + "\n";
    }

    private List<Difference> differences(JsonNode page) {
        var name = page.get("name").asString();
        var found = stop(name.replaceFirst(DATED_SIZE, ""));
        if (found.isEmpty()) {
            return List.of(new Difference(new BoundingBox(0, 0, 0, 0), "no screen of this name"));
        }
        var stop = found.get();
        var paper = Optional.ofNullable(stop.paper()).orElse(Paper.LIGHT);
        var frame = new Frame(
                paper,
                TextSize.NORMAL,
                page.get("width").asInt(),
                page.get("height").asInt());
        var drawn = Fx.call(() -> {
            var root = stop.screen(house);
            var scene = frame.arrange(root);
            var all = joined(Drawn.of(root));
            scene.setRoot(new Group());
            return all;
        });
        var marks = new ArrayList<Mark>();
        page.get("marks").forEach(mark -> marks.add(Mark.of(mark)));
        var stage = name.startsWith("stage");
        return differences(
                marks,
                drawn,
                stage ? STAGE_TOLERANCE * Math.max(1, frame.height() / DRAWN_HEIGHT) : PAPER_TOLERANCE,
                stage);
    }

    /// Without what has no size, and with the arcs of a ring as the one ring they make.
    private static List<Drawn> joined(List<Drawn> drawn) {
        var arcs = drawn.stream()
                .filter(it -> it.node().getStyleClass().contains("breath-ring"))
                .toList();
        var all = new ArrayList<>(drawn);
        all.removeIf(it -> it.kind() == Drawn.Kind.FIGURE && it.box().getWidth() == 0);
        all.removeAll(arcs);
        if (!arcs.isEmpty()) {
            var first = arcs.getFirst();
            var dots = first.fill() == null ? first.stroke() : first.fill();
            var left = arcs.stream().mapToDouble(it -> it.box().getMinX()).min().orElseThrow();
            var top = arcs.stream().mapToDouble(it -> it.box().getMinY()).min().orElseThrow();
            var right =
                    arcs.stream().mapToDouble(it -> it.box().getMaxX()).max().orElseThrow();
            var bottom =
                    arcs.stream().mapToDouble(it -> it.box().getMaxY()).max().orElseThrow();
            all.add(new Drawn(
                    first.kind(),
                    first.node(),
                    "",
                    new BoundingBox(left, top, right - left, bottom - top),
                    0,
                    null,
                    dots,
                    first.opacity()));
        }
        return all;
    }

    private static Optional<Stop> stop(String name) {
        return Tour.stops().stream().filter(stop -> stop.name().equals(name)).findFirst();
    }

    private static List<Difference> differences(List<Mark> marks, List<Drawn> drawn, double tolerance, boolean small) {
        var lines = new ArrayList<Difference>();
        var left = new ArrayList<>(drawn);
        var unsaid = new ArrayList<Mark>();
        for (var mark : marks) {
            if (mark.kind() == Drawn.Kind.TEXT) {
                closest(
                                mark,
                                left.stream()
                                        .filter(it -> it.words().equals(mark.words()))
                                        .toList())
                        .ifPresentOrElse(
                                it -> {
                                    left.remove(it);
                                    text(mark, it, tolerance)
                                            .ifPresent(words -> lines.add(new Difference(mark.box(), words)));
                                },
                                () -> unsaid.add(mark));
            }
        }
        for (var mark : unsaid) {
            closest(
                            mark,
                            left.stream()
                                    .filter(it -> it.kind() == Drawn.Kind.TEXT)
                                    .filter(it -> near(mark, it) && Math.abs(it.size() - mark.size()) < 4)
                                    .toList())
                    .ifPresentOrElse(
                            it -> {
                                left.remove(it);
                                lines.add(new Difference(
                                        mark.box(),
                                        "other words: '%s' is drawn as '%s'%s"
                                                .formatted(
                                                        it.words(),
                                                        mark.words(),
                                                        text(mark, it, tolerance)
                                                                .map(more -> "; " + more)
                                                                .orElse(""))));
                            },
                            () -> lines.add(new Difference(mark.box(), "missing: " + mark)));
        }
        for (var mark : marks) {
            if (mark.kind() != Drawn.Kind.TEXT && (small || !mark.isSmall())) {
                // Edge and fill of one thing are two shapes of a drawing; every person and sign is drawn once.
                shape(mark, mark.kind() == Drawn.Kind.SHAPE ? drawn : List.copyOf(left), left, tolerance)
                        .ifPresent(words -> lines.add(new Difference(mark.box(), words)));
            }
        }
        left.stream()
                .filter(it -> it.kind() != Drawn.Kind.SHAPE || small)
                .forEach(it -> lines.add(new Difference(it.box(), "not drawn: " + it)));
        return lines;
    }

    private static Optional<String> text(Mark mark, Drawn it, double tolerance) {
        var parts = new ArrayList<String>();
        var left = it.box().getMinX() - mark.box().getMinX();
        var right = it.box().getMaxX() - mark.box().getMaxX();
        var baseline = it.box().getMaxY() - mark.box().getMaxY();
        if (Math.min(Math.abs(left), Math.abs(right)) > tolerance) {
            parts.add("left %+.1f, right %+.1f".formatted(left, right));
        }
        if (Math.abs(baseline) > tolerance) {
            parts.add("baseline %+.1f".formatted(baseline));
        }
        if (Math.abs(it.size() - mark.size()) > SIZE_TOLERANCE) {
            parts.add("type %.1f, drawn %.1f".formatted(it.size(), mark.size()));
        }
        if (mark.fill() != null && !mark.fill().equals(Drawn.hex(it.fill()))) {
            parts.add("colour %s, drawn %s".formatted(Drawn.hex(it.fill()), mark.fill()));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("text '%s' (at %.0f, %.0f): %s"
                        .formatted(
                                mark.words(), mark.box().getMinX(), mark.box().getMaxY(), String.join("; ", parts)));
    }

    private static Optional<String> shape(Mark mark, List<Drawn> drawn, List<Drawn> left, double tolerance) {
        var best = closest(
                mark, drawn.stream().filter(it -> it.kind() == mark.kind()).toList());
        if (best.isEmpty() || !near(mark, best.get())) {
            return Optional.of("missing: " + mark);
        }
        var it = best.get();
        left.remove(it);
        var parts = new ArrayList<String>();
        var off = edges(mark.box(), it.box());
        for (var edge : off) {
            if (Math.abs(edge) > tolerance) {
                parts.add("left %+.1f, top %+.1f, right %+.1f, bottom %+.1f".formatted(off[0], off[1], off[2], off[3]));
                break;
            }
        }
        if (mark.kind() == Drawn.Kind.SHAPE) {
            var thin = mark.box().getWidth() < THIN || mark.box().getHeight() < THIN;
            if (thin) {
                var drawing = mark.fill() == null ? mark.stroke() : mark.fill();
                var screen = Drawn.hex(it.fill() == null ? it.stroke() : it.fill());
                if (!screen.equals(drawing)) {
                    parts.add("colour %s".formatted(screen));
                }
                return said(mark, it, parts);
            }
            if (mark.fill() != null && !mark.fill().equals(Drawn.hex(it.fill()))) {
                parts.add("fill %s".formatted(Drawn.hex(it.fill())));
            }
            if (mark.stroke() != null && !mark.stroke().equals(Drawn.hex(it.stroke()))) {
                parts.add("stroke %s".formatted(Drawn.hex(it.stroke())));
            }
        }
        return said(mark, it, parts);
    }

    private static Optional<String> said(Mark mark, Drawn it, List<String> parts) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("%s: %s (%s)".formatted(mark, String.join("; ", parts), it));
    }

    private static Optional<Drawn> closest(Mark mark, List<Drawn> candidates) {
        return candidates.stream().min(Comparator.comparingDouble(it -> cost(mark, it)));
    }

    private static double cost(Mark mark, Drawn it) {
        var cost = 0.0;
        for (var edge : edges(mark.box(), it.box())) {
            cost += Math.abs(edge);
        }
        if (mark.fill() != null && !mark.fill().equals(Drawn.hex(it.fill()))) {
            cost += 8;
        }
        if (mark.stroke() != null && !mark.stroke().equals(Drawn.hex(it.stroke()))) {
            cost += 8;
        }
        return cost;
    }

    private static boolean near(Mark mark, Drawn it) {
        return Math.abs(mark.box().getCenterX() - it.box().getCenterX()) < NEAR
                && Math.abs(mark.box().getCenterY() - it.box().getCenterY()) < NEAR;
    }

    private static double[] edges(Bounds drawing, Bounds screen) {
        return new double[] {
            screen.getMinX() - drawing.getMinX(),
            screen.getMinY() - drawing.getMinY(),
            screen.getMaxX() - drawing.getMaxX(),
            screen.getMaxY() - drawing.getMaxY()
        };
    }
}
