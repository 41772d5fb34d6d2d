package dev.plumbline.trend;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How long was hung over a stretch of days: a point a set while they can be told apart, and their means otherwise.
///
/// @param points oldest first, all within the range
/// @param best the longest set within the range
public record HangCourse(Range range, List<Point> points, Optional<Best> best) {
    private static final int SECOND = 1000;

    public HangCourse {
        points = List.copyOf(points);
    }

    /// One set, or the mean of those that share a place.
    ///
    /// @param planned null where nothing was
    public record Point(LocalDate day, int sets, @Nullable Duration planned, Duration held) {}

    /// The sets within `range`, as no more than `most` points.
    public static HangCourse of(Collection<Hang> all, Range range, int most) {
        var hangs = all.stream().filter(hang -> range.holds(hang.day())).toList();
        var daysAPoint = range.daysAPoint(hangs.size(), most);
        return new HangCourse(
                range, hangs.size() <= most ? single(hangs) : shared(hangs, range, daysAPoint), Best.of(hangs));
    }

    /// The seconds along the side.
    public Scale scale() {
        return Scale.seconds(points.stream()
                .flatMap(point -> Stream.of(Optional.of(point.held()), Optional.ofNullable(point.planned())))
                .flatMap(Optional::stream)
                .mapToLong(length -> Math.ceilDiv(length.toMillis(), SECOND))
                .max()
                .orElse(0));
    }

    private static List<Point> single(List<Hang> hangs) {
        return hangs.stream()
                .map(hang -> new Point(hang.day(), 1, hang.planned(), hang.held()))
                .toList();
    }

    private static List<Point> shared(List<Hang> hangs, Range range, long daysAPoint) {
        var places = new LinkedHashMap<LocalDate, List<Hang>>();
        for (var hang : hangs) {
            places.computeIfAbsent(range.point(hang.day(), daysAPoint), _ -> new ArrayList<>())
                    .add(hang);
        }
        return places.entrySet().stream()
                .map(place -> mean(place.getKey(), place.getValue()))
                .toList();
    }

    private static Point mean(LocalDate day, List<Hang> hangs) {
        var planned = hangs.stream()
                .flatMap(hang -> Optional.ofNullable(hang.planned()).stream())
                .toList();
        return new Point(
                day,
                hangs.size(),
                planned.isEmpty() ? null : mean(planned),
                mean(hangs.stream().map(Hang::held).toList()));
    }

    private static Duration mean(List<Duration> lengths) {
        return lengths.stream().reduce(Duration.ZERO, Duration::plus).dividedBy(lengths.size());
    }
}
