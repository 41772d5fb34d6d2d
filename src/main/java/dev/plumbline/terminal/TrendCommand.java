package dev.plumbline.terminal;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.trend.Days;
import dev.plumbline.trend.Trend;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `plumbline trend`: the figures that the charts show.
@Command(name = "trend", description = "Shows the figures of the charts: days, weeks, bests, how the back felt.")
final class TrendCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--json", description = "As one JSON object, with every day, week and set.")
    private boolean json;

    TrendCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws StorageFailure {
        var supplies = desk.supplies();
        var archive = supplies.history().read();
        var practice = supplies.settings().load().settings().practice();
        var days = new Days(practice.dayStart());
        var today = days.of(supplies.now().atZone(supplies.zone()).toLocalDateTime());
        var trend = Trend.of(archive.entries(), today, practice.weeklyGoal(), days);
        if (json) {
            desk.out().println(supplies.documents().trend(trend));
        } else {
            TrendLines.of(trend).forEach(desk.out()::println);
        }
        desk.name(archive.problems());
        return 0;
    }
}
