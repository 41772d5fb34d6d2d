import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A program that was started, as the system sees it.
///
/// @param since when it was started, on the nano clock
record Running(Process process, long since) implements AutoCloseable {
    private static final double TICK = 0.01;

    static Running start(List<String> command, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        var since = System.nanoTime();
        return new Running(builder.start(), since);
    }

    /// The megabytes it holds in memory.
    double resident() throws IOException {
        return Files.readAllLines(file("status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /// What it uses of one core over `span`, in percent.
    double cpu(Duration span) throws IOException, InterruptedException {
        var before = seconds();
        var began = System.nanoTime();
        TimeUnit.NANOSECONDS.sleep(span.toNanos());
        return (seconds() - before) * 1e11 / (System.nanoTime() - began);
    }

    private double seconds() throws IOException {
        var fields = Files.readString(file("stat")).replaceAll("^.*\\) ", "").split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK;
    }

    private Path file(String name) {
        return Path.of("/proc", Long.toString(process.pid()), name);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
