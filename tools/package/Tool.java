import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// The programs a build runs; one that fails ends the build with what it said.
final class Tool {
    /// Where the format says how much work was put into it, which Java does not.
    private static final int HOW_WELL = 8;

    private static final byte BEST = 2;

    private static final int LONGEST_MINUTES = 2;

    private static final int LONGEST_TO_PACK = 15;

    private Tool() {}

    /// A tool of this JDK.
    static void run(String tool, String... arguments) {
        var found = ToolProvider.findFirst(tool)
                .orElseThrow(() -> new IllegalStateException("This JDK has no " + tool + "; install a whole one"));
        if (found.run(System.out, System.err, arguments) != 0) {
            throw new IllegalStateException(tool + " failed");
        }
    }

    /// What a program of the system says on both its outputs.
    static String ask(String... command) throws IOException {
        return ask(List.of(command), Map.of());
    }

    static String ask(List<String> command, Map<String, String> environment) throws IOException {
        return ask(command, environment, LONGEST_MINUTES);
    }

    /// As `ask`, where much is compressed as well as it goes.
    static String askPatiently(List<String> command, Map<String, String> environment) throws IOException {
        return ask(command, environment, LONGEST_TO_PACK);
    }

    private static String ask(List<String> command, Map<String, String> environment, int minutes) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        CompletableFuture.delayedExecutor(minutes, TimeUnit.MINUTES).execute(() -> end(process));
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            var code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + code + ":\n" + said);
            }
        } catch (InterruptedException stopped) {
            process.destroy();
            throw new IllegalStateException(stopped);
        }
        return said;
    }

    /// A program that hangs must not hang the build; what it started goes with it.
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    static boolean isThere(String program) {
        for (var folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (Path.of(folder, program).toFile().canExecute()) {
                return true;
            }
        }
        return false;
    }

    /// linux, mac or windows.
    static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("windows") ? "windows" : name.contains("mac") ? "mac" : "linux";
    }

    /// Zipped as well as it goes, without the name and the moment that the format could hold.
    static void zip(byte[] bytes, Path file) throws IOException {
        var all = new ByteArrayOutputStream();
        try (var zipped = new GZIPOutputStream(all) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zipped.write(bytes);
        }
        var said = all.toByteArray();
        said[HOW_WELL] = BEST;
        Files.write(file, said);
    }
}
