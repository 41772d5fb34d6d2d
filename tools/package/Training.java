import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The walk through the program from which Java learns what to keep ready for the next start.
final class Training {
    private static final int DAYS = 400;
    private static final int EVERY = 2;
    /// What somebody has who has used it for a while. The questions before a first hang are answered, or the walk would
    /// end there.
    private static final String SETTINGS = """
            {"practice":{"routine":"gentle","bars":[{"name":"Garage","mount":"fixed","reach":"toes"}],"bar":"Garage",
            "stature_m":1.75,"tempo_trim_percent":0,"never_chin":false,"never_swing":false,"weekly_goal":4,"day_start_hour":0},
            "sounds":{"master":1.0,"voice":{"on":true,"volume":1.0},"tones":{"on":true,"volume":0.8},
            "ticks":{"on":true,"volume":1.0},"breath":{"on":true,"volume":1.0},"counts":"last_3","half_way":false,"ducks":false},
            "look":{"theme":"system","text_size":1.0,"full_screen_stage":true,"reduced_motion":"system","lengths":"cm"},
            "reminder":{"days":["monday","wednesday"],"at":"07:30","on_desktop":false},"first_run_done":true,
            "window":{"x":0.0,"y":0.0,"width":1440.0,"height":900.0,"maximized":false}}
            """;
    private static final String SESSION = """
            {"v":1,"id":"01900000-0000-7000-8000-%012d","rev":1,"device":"0badcafe","saved_at":"%2$sT07:03:10.250Z",\
            "started_at":"%2$sT08:00:00.125+01:00","zone":"Europe/Berlin","routine":{"id":"gentle","name":"Gentle",\
            "phases":[{"phase":"RELAX","s":14.000},{"phase":"CHIN_TUCK","s":7.000},{"phase":"SLOW_LAND","s":9.000}],\
            "breath":{"in":3.000,"out":4.000},"variants":{"swing":"off","grip":"relaxed","feet":"free"}},\
            "bar":{"name":"Garage","mount":"fixed","reach":"toes"},"sets":[{"phases":[\
            {"phase":"RELAX","planned_s":14.000,"held_s":14.000,"ended_by":"time"},\
            {"phase":"CHIN_TUCK","planned_s":7.000,"held_s":5.375,"ended_by":"landed"},\
            {"phase":"SLOW_LAND","planned_s":9.000,"held_s":9.000,"ended_by":"time"}],"done":true}],\
            "feel_before":%3$d,"feel_after":%4$d,"effort":4,"tags":["lifting"],"note":"looser","source":"session"}
            """;

    private static final String HEADLESS = "Headless";

    private Training() {}

    /// Leaves `lib/plumbline.aot` in the image. A walk that fails costs the cache, not the build.
    static void walk(Image image, Path work) throws IOException {
        var cache = image.folder().resolve("lib/plumbline.aot");
        var home = Folders.emptied(work.resolve("walk"));
        Files.createDirectories(home.resolve("data"));
        Files.writeString(home.resolve("data/settings.json"), SETTINGS);
        try {
            Tool.ask(List.of(launcher(image), "--data", home.resolve("data").toString(), "import", history(home).toString()), places(home));
            Tool.ask(command(image, cache, home), places(home));
            understood(home.resolve("data"));
        } catch (IllegalStateException failed) {
            Files.deleteIfExists(cache);
            System.err.println("[WARNING] The image has no cache, so it starts later: " + failed.getMessage());
        }
    }

    /// Settings that the program had to set aside would lead it another way than its persons go.
    private static void understood(Path data) throws IOException {
        try (var files = Files.newDirectoryStream(data, "settings.json.*")) {
            files.forEach(aside -> {
                throw new IllegalStateException("the settings of the walk were not understood: " + aside);
            });
        }
    }

    private static String launcher(Image image) {
        var windows = image.java().toString().endsWith(".exe");
        return image.folder().resolve(windows ? "bin/plumbline.bat" : "bin/plumbline").toString();
    }

    /// Which methods the walk used much is not recorded: at every start they would all be compiled at once, also those
    /// of its end, beside the first picture. A Java that does not know the option records them.
    private static List<String> command(Image image, Path cache, Path home) {
        var command = new ArrayList<String>();
        if (Tool.isThere("xvfb-run")) {
            command.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1440x900x24"));
        }
        command.addAll(List.of(
                image.java().toString(),
                "@" + image.folder().resolve("lib/plumbline.options"),
                "-XX:AOTCacheOutput=" + cache,
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-AOTRecordTraining",
                "-Xlog:aot=error",
                "-Xlog:cds=error"));
        if (!Tool.isThere("xvfb-run")) {
            command.addAll(List.of("-Dglass.platform=" + HEADLESS, "-Dprism.order=sw"));
        }
        command.addAll(List.of("--module", "dev.plumbline/dev.plumbline.Walk", home.resolve("data").toString()));
        return command;
    }

    /// Nothing of the person who builds is read or written.
    private static Map<String, String> places(Path home) {
        return Map.of(
                "HOME", home.toString(),
                "XDG_DATA_HOME", home.resolve("share").toString(),
                "XDG_STATE_HOME", home.resolve("state").toString(),
                "APPDATA", home.resolve("share").toString(),
                "LOCALAPPDATA", home.resolve("state").toString());
    }

    /// Until today, so that every chart has something to draw.
    private static Path history(Path home) throws IOException {
        var file = home.resolve("history.json");
        var today = LocalDate.now(ZoneOffset.UTC);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("{\"format\":\"plumbline\",\"v\":1,\"entries\":[\n");
            for (var day = DAYS; day > 0; day -= EVERY) {
                out.write(SESSION.formatted(day, today.minusDays(day), 3 + day % 4, 4 + day % 5).strip());
                out.write(day > EVERY ? ",\n" : "\n]}\n");
            }
        }
        return file;
    }
}
