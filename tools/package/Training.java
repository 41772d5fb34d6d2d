import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The walk through the program from which Java learns what to keep ready for the next start.
final class Training {
    private static final int DAYS = 400;
    /// The questions before a first hang are answered, or the walk would end there.
    private static final String ANSWERED =
            "{\"first_run_done\":true,\"practice\":{\"bars\":[{\"name\":\"Garage\",\"mount\":\"fixed\",\"reach\":\"toes\"}],\"bar\":\"Garage\"}}";

    private static final String HEADLESS = "Headless";

    private Training() {}

    /// Leaves `lib/plumbline.aot` in the image. A walk that fails costs the cache, not the build.
    static void walk(Image image, Path work) throws IOException {
        var cache = image.folder().resolve("lib/plumbline.aot");
        var home = Folders.emptied(work.resolve("walk"));
        Files.createDirectories(home.resolve("data"));
        Files.writeString(home.resolve("data/settings.json"), ANSWERED);
        try {
            Tool.ask(List.of(launcher(image), "--data", home.resolve("data").toString(), "import", history(home).toString()), places(home));
            Tool.ask(command(image, cache, home), places(home));
        } catch (IllegalStateException failed) {
            Files.deleteIfExists(cache);
            System.err.println("[WARNING] The image has no cache, so it starts later: " + failed.getMessage());
        }
    }

    private static String launcher(Image image) {
        var windows = image.java().toString().endsWith(".exe");
        return image.folder().resolve(windows ? "bin/plumbline.bat" : "bin/plumbline").toString();
    }

    private static List<String> command(Image image, Path cache, Path home) {
        var command = new ArrayList<String>();
        if (Tool.isThere("xvfb-run")) {
            command.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1440x900x24"));
        }
        command.addAll(List.of(
                image.java().toString(),
                "@" + image.folder().resolve("lib/plumbline.options"),
                "-XX:AOTCacheOutput=" + cache,
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

    private static Path history(Path home) throws IOException {
        var lines = new ArrayList<>(List.of("date,seconds"));
        for (var day = 0; day < DAYS; day++) {
            lines.add(java.time.LocalDate.of(2025, 1, 1).plusDays(day) + "," + (20 + day % 40));
        }
        return Files.write(home.resolve("history.csv"), lines);
    }
}
