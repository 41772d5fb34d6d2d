import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A display without a screen whose picture lies in a file: what a person would see, and since when, without asking the
/// program.
final class Screen implements AutoCloseable {
    private static final int STEP = 4 * 7;
    private static final Duration STILL = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process server;
    private final String name;
    private final ByteBuffer picture;

    /// When the picture changed at first and at last, since some moment.
    record Seen(Duration first, Duration last) {}

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
        var before = sum();
        long first = 0;
        var last = System.nanoTime();
        while (first == 0 ? last - since < PATIENCE.toNanos() : System.nanoTime() - last < STILL.toNanos()) {
            TimeUnit.MILLISECONDS.sleep(2);
            var now = sum();
            if (now != before) {
                last = System.nanoTime();
                first = first == 0 ? last : first;
                before = now;
            } else if (first == 0) {
                last = System.nanoTime();
            }
        }
        if (first == 0) {
            throw new IllegalStateException("Nothing was shown within " + PATIENCE);
        }
        return new Seen(Duration.ofNanos(first - since), Duration.ofNanos(last - since));
    }

    /// Presses `key` and waits until the picture has changed and is still again; the time to press it counts.
    Seen watchKey(String key) throws IOException, InterruptedException {
        var press = new ProcessBuilder("xdotool", "key", key);
        press.environment().put("DISPLAY", name);
        var since = System.nanoTime();
        press.start();
        return watch(since);
    }

    private long sum() {
        long sum = 0;
        for (var place = 0; place < picture.limit() - 4; place += STEP) {
            sum = sum * 31 + picture.getInt(place);
        }
        return sum;
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
