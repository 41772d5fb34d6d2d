import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;

/// A data folder with so many invented sessions, the last of them yesterday, as the program itself would have kept
/// them.
final class Sessions {
    private static final String LINE =
            """
            {"v":1,"id":"0190a1b2-c3d4-7e5f-8a6b-%012x","rev":1,"device":"0a1b2c3d","saved_at":"%2$s","started_at":"%2$s",\
            "zone":"UTC","routine":{"id":"gentle","name":"Gentle","phases":[{"phase":"RELAX","s":14.000},\
            {"phase":"CHIN_TUCK","s":7.000},{"phase":"SLOW_LAND","s":9.000}],"breath":{"in":3.000,"out":4.000},\
            "variants":{"swing":"off","grip":"relaxed","feet":"free"}},"bar":{"name":"Garage","mount":"fixed",\
            "reach":"toes"},"sets":[{"phases":[{"phase":"RELAX","planned_s":14.000,"held_s":14.000,"ended_by":"time"},\
            {"phase":"CHIN_TUCK","planned_s":7.000,"held_s":%3$d.375,"ended_by":"landed"},{"phase":"SLOW_LAND",\
            "planned_s":9.000,"held_s":9.000,"ended_by":"time"}],"hung_s":%4$d.375,"landed_s":9.000,"done":true}],\
            "hung_s":%4$d.375,"landed_s":9.000,"feel_before":%5$d,"feel_after":%6$d,"effort":6,"signs":[],\
            "tags":["lifting"],"note":"looser","source":"session"}\
            """;
    private static final String ANSWERED =
            "{\"first_run_done\":true,\"practice\":{\"bars\":[{\"name\":\"Garage\",\"mount\":\"fixed\",\"reach\":\"toes\"}],\"bar\":\"Garage\"}}";
    /// So many that 100,000 reach back to a year in which somebody may have hung.
    private static final long HOURS_BETWEEN = 6;

    private Sessions() {}

    static void write(Path data, int count) throws IOException {
        var first = OffsetDateTime.now(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.DAYS)
                .plusHours(7)
                .minusHours(HOURS_BETWEEN * count);
        var lines = new ArrayList<String>();
        for (var number = 0; number < count; number++) {
            var at = first.plusHours(HOURS_BETWEEN * number);
            var held = number % 7;
            lines.add(LINE.formatted(number, at.toInstant(), held, 14 + held, 3 + number % 4, 4 + number % 5));
        }
        Files.createDirectories(data.resolve("history"));
        Files.writeString(data.resolve("settings.json"), ANSWERED);
        Files.write(data.resolve("history/0a1b2c3d.jsonl"), lines);
    }
}
