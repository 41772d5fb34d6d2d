package dev.plumbline.ui.tour;

import dev.plumbline.cue.Lines;
import dev.plumbline.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A walk through the whole program with sample data: every screen in every state as a picture, the same on every run.
///
/// It needs no display, and must not be asked for on the toolkit's own thread.
public final class Tour {
    private final Lines lines;

    /// @param lines all that can be said in a session
    public Tour(Lines lines) {
        this.lines = lines;
    }

    /// Every stop, in the order in which a person meets them.
    static List<Stop> stops() {
        return Stream.of(
                        SafetyStops.all(),
                        TodayStops.all(),
                        StageStops.all(),
                        ReflectStops.all(),
                        HistoryStops.all(),
                        RoutinesStops.all(),
                        LearnStops.all(),
                        SettingsStops.all())
                .flatMap(List::stream)
                .toList();
    }

    /// Draws into `folder`, which is made where it is missing.
    ///
    /// @param only the name of the one picture that is wanted, or null for all
    /// @return the files written
    /// @throws IllegalArgumentException when no picture has the wanted name; the message lists those there are
    public List<Path> draw(Path folder, Frame frame, Locale language, @Nullable String only) throws IOException {
        var wanted = wanted(only);
        var house = new SampleHouse(Words.in(language), lines);
        Files.createDirectories(folder);
        var files = new ArrayList<Path>();
        try (var toolkit = Toolkit.open()) {
            for (var stop : wanted) {
                var picture = toolkit.ask(() -> stop.picture(house, frame));
                files.add(Files.write(folder.resolve(stop.name() + ".png"), Png.of(picture)));
            }
        }
        return files;
    }

    private static List<Stop> wanted(@Nullable String only) {
        if (only == null) {
            return stops();
        }
        var found = stops().stream().filter(stop -> stop.name().equals(only)).toList();
        if (found.isEmpty()) {
            var names = stops().stream().map(Stop::name).toList();
            throw new IllegalArgumentException(
                    "No picture is called '" + only + "'; there are " + String.join(", ", names));
        }
        return found;
    }
}
