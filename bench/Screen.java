import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A display without a screen whose picture lies in a file: what a person would see, and since when, without asking the
/// program.
final class Screen implements AutoCloseable {
    /// So few points are looked at, and so seldom, that the look takes a twentieth of a processor: one of the two that
    /// are there is wanted by what is measured.
    private static final int STEP = 4 * 127;
    private static final long BETWEEN_LOOKS = 3;
    private static final double MEANINGFUL = 0.9;
    private static final Duration STILL = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process server;
    private final String name;
    private final ByteBuffer picture;

    /// When the picture changed at first, when nine tenths of it were as they stay, and when it changed at last, since
    /// some moment.
    record Seen(Duration first, Duration meaningful, Duration last) {}

    private record Frame(long at, int[] points) {}

    private Screen(Process server, String name, ByteBuffer picture) {
        this.server = server;
        this.name = name;
        this.picture = picture;
    }

    static Screen open(Path folder) throws IOException, InterruptedException {
        Folders.emptied(folder);
        for (var number = 90; number < 190; number++) {
            if (!Files.exists(Path.of("/tmp/.X11-unix/X" + number))) {
                var name = ":" + number;
                var server = new ProcessBuilder(
                                "Xvfb", name, "-screen", "0", "1440x900x24", "-fbdir", folder.toString(), "-nolisten", "tcp")
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("xvfb.log").toFile())
                        .start();
                var file = folder.resolve("Xvfb_screen0");
                for (var tries = 0; tries < 100 && !(Files.exists(file) && Files.size(file) > 1440 * 900 * 4
                        && Files.exists(Path.of("/tmp/.X11-unix/X" + number))); tries++) {
                    TimeUnit.MILLISECONDS.sleep(50);
                }
                TimeUnit.MILLISECONDS.sleep(300);
                try (var channel = FileChannel.open(file)) {
                    var all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
                    var header = all.order(ByteOrder.BIG_ENDIAN).getInt(0);
                    return new Screen(server, name, all.slice(header, all.limit() - header).order(ByteOrder.LITTLE_ENDIAN));
                }
            }
        }
        throw new IOException("No display number is free");
    }

    String name() {
        return name;
    }

    /// Waits until the picture has changed and is still again.
    Seen watch(long since) throws InterruptedException {
        var frames = new ArrayList<Frame>();
        var before = points();
        while (frames.isEmpty()
                ? System.nanoTime() - since < PATIENCE.toNanos()
                : System.nanoTime() - frames.getLast().at() < STILL.toNanos()) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS);
            var now = points();
            if (!Arrays.equals(now, before)) {
                frames.add(new Frame(System.nanoTime(), now));
                before = now;
            }
        }
        if (frames.isEmpty()) {
            throw new IllegalStateException("Nothing was shown within " + PATIENCE);
        }
        var stays = frames.getLast().points();
        var meaningful = frames.stream()
                .filter(frame -> share(frame.points(), stays) >= MEANINGFUL)
                .findFirst()
                .orElseThrow();
        return new Seen(
                Duration.ofNanos(frames.getFirst().at() - since),
                Duration.ofNanos(meaningful.at() - since),
                Duration.ofNanos(frames.getLast().at() - since));
    }

    private static double share(int[] points, int[] others) {
        var same = 0;
        for (var place = 0; place < points.length; place++) {
            same += points[place] == others[place] ? 1 : 0;
        }
        return same / (double) points.length;
    }

    /// Presses `key` and waits until the picture has changed and is still again; the time to press it counts.
    Seen watchKey(String key) throws IOException, InterruptedException {
        var press = new ProcessBuilder("xdotool", "key", key);
        press.environment().put("DISPLAY", name);
        var since = System.nanoTime();
        press.start();
        return watch(since);
    }

    /// Some of its points.
    private int[] points() {
        var points = new int[picture.limit() / STEP];
        for (var place = 0; place < points.length; place++) {
            points[place] = picture.getInt(place * STEP);
        }
        return points;
    }

    @Override
    public void close() throws InterruptedException {
        server.destroy();
        server.waitFor();
    }

    static List<String> needs() {
        return List.of("Xvfb");
    }
}
