import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Plumbline beside a bare JavaFX window, both as image and cache, in turn on one display: see `docs/performance.md`.
final class Compare {
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final Duration SETTLED = Duration.ofSeconds(10);
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(60);
    private static final Pattern HELD = Pattern.compile("\"phase\":\"RELAX\",\"planned_s\":[0-9.]+,\"held_s\":([0-9.]+)");
    private static final String RELAX =
            """
            {"format":"plumbline-routine","v":1,"id":"relax-long","name":"Relax, long","phases":[{"phase":"RELAX","s":90.000},\
            {"phase":"SLOW_LAND","s":12.000}],"breath":{"in":4.000,"out":6.000},"variants":{"swing":"off","grip":"relaxed",\
            "feet":"free"},"sets":1,"rest_s":60.000,"get_ready_s":5.000}
            """;

    private final Path target = Path.of("target").toAbsolutePath();
    private final Path work = target.resolve("bench");
    private final Map<String, Program> programs = new TreeMap<>();
    private final StringBuilder table = new StringBuilder();

    /// What is started, and the data it finds.
    private record Program(List<String> command, Map<String, String> environment) {}

    /// What was measured of one start.
    private record Start(double first, double meaningful, double complete, double memory) {}

    public static void main(String[] args) throws IOException, InterruptedException {
        new Compare().run(option(args, "--rounds", 5), Duration.ofSeconds(option(args, "--seconds", 60)));
    }

    private static int option(String[] args, String name, int usual) {
        var place = List.of(args).indexOf(name);
        return place < 0 ? usual : Integer.parseInt(args[place + 1]);
    }

    private void run(int rounds, Duration idle) throws IOException, InterruptedException {
        var plumbline = new Image(target.resolve("plumbline"));
        var bare = bare();
        try (var screen = Screen.open(work.resolve("screen"))) {
            programs.put("bare window", new Program(bareCommand(bare), place("bare", screen)));
            var told = new HashMap<>(place("bare-told", screen));
            told.put("GDK_GL", "disable");
            programs.put("bare window that is told of no card", new Program(bareCommand(bare, "-Dprism.order=sw"), told));
            programs.put("Plumbline, 1,000 sessions", new Program(command(plumbline), kept(FEW, screen)));
            programs.put("Plumbline, 100,000 sessions", new Program(command(plumbline), kept(MANY, screen)));
            starts(screen, rounds);
            openings(screen, rounds);
            if (!idle.isZero()) {
                idle(screen, rounds, idle);
                relaxing(bare, rounds, idle.compareTo(LONGEST_LOOK) < 0 ? idle : LONGEST_LOOK);
            }
        }
        sizes(plumbline);
        System.out.println(table);
        Files.writeString(work.resolve("compare.md"), table);
    }

    private Image bare() throws IOException {
        var jars = Folders.emptied(work.resolve("bare-jars"));
        try (var javafx = Files.newDirectoryStream(target.resolve("modules"), "javafx-{base,graphics,controls}-*.jar")) {
            for (var jar : javafx) {
                Files.copy(jar, jars.resolve(jar.getFileName()));
            }
        }
        var classes = Folders.emptied(work.resolve("bare-classes"));
        Tool.run("javac", "-d", classes.toString(), "--module-path", jars.toString(),
                "bench/bare/module-info.java", "bench/bare/bare/Bare.java");
        Tool.run("jar", "--create", "--file", jars.resolve("bare.jar").toString(), "-C", classes.toString(), ".");
        var image = Image.link(jars, "bare", work.resolve("bare-work"), work.resolve("bare-image"));
        Files.copy(target.resolve("plumbline/lib/plumbline.options"), image.folder().resolve("lib/plumbline.options"));
        try (var screen = Screen.open(work.resolve("screen"))) {
            Tool.ask(
                    List.of(image.java().toString(), "@" + options(image), "-XX:AOTCacheOutput=" + cache(image), "-Xlog:aot=error",
                            "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining", "-m", "bare/bare.Bare", "3"),
                    place("bare-training", screen));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return image;
    }

    private static Path options(Image image) {
        return image.folder().resolve("lib/plumbline.options");
    }

    private static Path cache(Image image) {
        return image.folder().resolve("lib/plumbline.aot");
    }

    private static List<String> bareCommand(Image image, String... more) {
        var command = new ArrayList<>(List.of(image.java().toString(), "@" + options(image), "-XX:AOTCache=" + cache(image)));
        command.addAll(List.of(more));
        command.addAll(List.of("-m", "bare/bare.Bare"));
        return command;
    }

    private static List<String> command(Image image) {
        return List.of(image.folder().resolve("bin/plumbline").toString());
    }

    private Map<String, String> kept(int sessions, Screen screen) throws IOException {
        var place = place("with-" + sessions, screen);
        Sessions.write(Path.of(place.get("XDG_DATA_HOME"), "plumbline"), sessions);
        return place;
    }

    private Map<String, String> place(String name, Screen screen) throws IOException {
        var home = Folders.emptied(work.resolve("home-" + name)).toString();
        return Map.of("DISPLAY", screen.name(), "HOME", home, "XDG_DATA_HOME", home + "/data", "XDG_STATE_HOME", home + "/state");
    }

    private void starts(Screen screen, int rounds) throws IOException, InterruptedException {
        var measured = new TreeMap<String, List<Start>>();
        for (var round = 0; round <= rounds; round++) {
            for (var program : programs.entrySet()) {
                var start = start(program.getValue(), screen);
                if (round > 0) {
                    measured.computeIfAbsent(program.getKey(), _ -> new ArrayList<>()).add(start);
                }
            }
        }
        heading("| start | window, ms | meaningful, ms | of the bare window | complete, ms | of the bare window "
                + "| MB after 10 s | of the bare window |", 8);
        var bare = measured.get("bare window");
        measured.forEach((name, all) -> row(
                "| %s | %.0f | %.0f | %.2f | %.0f | %.2f | %.0f | %.2f |",
                name,
                median(all, Start::first),
                median(all, Start::meaningful),
                median(all, Start::meaningful) / median(bare, Start::meaningful),
                median(all, Start::complete),
                median(all, Start::complete) / median(bare, Start::complete),
                median(all, Start::memory),
                median(all, Start::memory) / median(bare, Start::memory)));
    }

    private static Start start(Program program, Screen screen) throws IOException, InterruptedException {
        TimeUnit.MILLISECONDS.sleep(500);
        try (var running = Running.start(program.command(), program.environment())) {
            var seen = screen.watch(running.since());
            TimeUnit.NANOSECONDS.sleep(Math.max(0, SETTLED.toNanos() - (System.nanoTime() - running.since())));
            return new Start(
                    seen.first().toMillis(), seen.meaningful().toMillis(), seen.last().toMillis(), running.resident());
        }
    }

    /// From the key for the history to its last change on the display, once the start is over.
    private void openings(Screen screen, int rounds) throws IOException, InterruptedException {
        if (!Tool.isThere("xdotool")) {
            System.err.println("[WARNING] There is no xdotool, so the opening of the history is not measured.");
            return;
        }
        var measured = new TreeMap<String, List<Screen.Seen>>();
        for (var round = 0; round < rounds; round++) {
            for (var name : List.of("Plumbline, 1,000 sessions", "Plumbline, 100,000 sessions")) {
                var program = programs.get(name);
                try (var running = Running.start(program.command(), program.environment())) {
                    screen.watch(running.since());
                    TimeUnit.SECONDS.sleep(4);
                    measured.computeIfAbsent(name, _ -> new ArrayList<>()).add(screen.watchKey("ctrl+2"));
                }
                TimeUnit.SECONDS.sleep(1);
            }
        }
        heading("| History opened with a key | first change, ms | picture complete, ms | longest |", 4);
        measured.forEach((name, all) -> row(
                "| %s | %.0f | %.0f | %d |",
                name,
                median(all, seen -> seen.first().toMillis()),
                median(all, seen -> seen.last().toMillis()),
                all.stream().mapToLong(seen -> seen.last().toMillis()).max().orElseThrow()));
    }

    private void idle(Screen screen, int rounds, Duration span) throws IOException, InterruptedException {
        var measured = new TreeMap<String, List<Double>>();
        for (var round = 0; round < rounds; round++) {
            for (var name : List.of("bare window", "Plumbline, 1,000 sessions")) {
                var program = programs.get(name);
                try (var running = Running.start(program.command(), program.environment())) {
                    screen.watch(running.since());
                    TimeUnit.SECONDS.sleep(5);
                    measured.computeIfAbsent(name, _ -> new ArrayList<>()).add(running.cpu(span));
                }
            }
        }
        heading("| idle, " + rounds + " x " + span.toSeconds() + " s | percent of a core | above the bare window |", 3);
        var bare = median(measured.get("bare window"), Double::doubleValue);
        measured.forEach((name, all) -> {
            var own = median(all, Double::doubleValue);
            row("| %s | %.2f | %.2f |", name, own, own - bare);
        });
    }

    /// A window in which one square moves at every pulse, and a person who relaxes on the bar: their history tells it.
    private void relaxing(Image bare, int rounds, Duration span) throws IOException, InterruptedException {
        var plumbline = programs.get("Plumbline, 1,000 sessions");
        var routines = Files.createDirectories(Path.of(plumbline.environment().get("XDG_DATA_HOME"), "plumbline/routines"));
        Files.writeString(routines.resolve("relax-long.json"), RELAX);
        var square = bareCommand(bare);
        square.add("square");
        var relax = new ArrayList<>(plumbline.command());
        relax.addAll(List.of("start", "relax-long"));
        var moving = new TreeMap<String, Program>();
        moving.put("a square that moves", new Program(square, programs.get("bare window").environment()));
        moving.put("Plumbline, RELAX", new Program(relax, plumbline.environment()));
        var measured = new TreeMap<String, List<Double>>();
        for (var round = 0; round < rounds; round++) {
            for (var program : moving.entrySet()) {
                try (var running = Running.start(program.getValue().command(), program.getValue().environment())) {
                    TimeUnit.SECONDS.sleep(20); // over the start, getting ready, and what Java compiles of the first breaths
                    measured.computeIfAbsent(program.getKey(), _ -> new ArrayList<>()).add(running.cpu(span));
                }
            }
            var relaxed = relaxed(routines.resolveSibling("history"));
            if (relaxed.size() <= round || relaxed.getLast() < span.toSeconds()) {
                throw new IllegalStateException("nobody relaxed while it was measured: " + relaxed);
            }
        }
        heading("| moving, " + rounds + " x " + span.toSeconds() + " s | percent of a core | of the square |", 3);
        var base = median(measured.get("a square that moves"), Double::doubleValue);
        measured.forEach((name, all) -> {
            var own = median(all, Double::doubleValue);
            row("| %s | %.2f | %.2f |", name, own, own / base);
        });
    }

    /// For how long, one session after the other, as the history holds it.
    private static List<Double> relaxed(Path history) throws IOException {
        var held = new ArrayList<Double>();
        for (var file : Folders.all(history)) {
            if (file.toString().endsWith(".jsonl")) {
                try (var lines = Files.lines(file)) {
                    lines.filter(line -> line.contains("relax-long"))
                            .map(HELD::matcher)
                            .filter(Matcher::find)
                            .forEach(found -> held.add(Double.parseDouble(found.group(1))));
                }
            }
        }
        return held;
    }

    private void sizes(Image image) throws IOException {
        heading("| size | MB |", 2);
        row("| image without its cache | %.1f |", (size(image.folder()) - Files.size(cache(image))) / 1e6);
        row("| cache | %.1f |", Files.size(cache(image)) / 1e6);
        var packages = target.resolve("packages");
        if (Files.exists(packages)) {
            for (var file : Folders.all(packages)) {
                if (Files.isRegularFile(file)) {
                    row("| `%s` | %.1f |", file.getFileName(), Files.size(file) / 1e6);
                }
            }
        }
    }

    private static long size(Path folder) throws IOException {
        long sum = 0;
        for (var file : Folders.all(folder)) {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                sum += Files.size(file);
            }
        }
        return sum;
    }

    private static <T> double median(List<T> all, ToDoubleFunction<T> of) {
        var sorted = all.stream().mapToDouble(of).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private void heading(String names, int columns) {
        table.append("\n").append(names).append("\n|").append("---|".repeat(columns)).append("\n");
    }

    private void row(String form, Object... values) {
        table.append(form.formatted(values)).append("\n");
    }
}
