package dev.plumbline.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A folder in which a shell script of ours runs and sees only what was put there: no Java, no Maven, no home but its
/// own.
final class Bench {
    private static final List<String> TOOLS = List.of(
            "sh",
            "cat",
            "cp",
            "cut",
            "dirname",
            "gzip",
            "head",
            "mkdir",
            "mktemp",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sha512sum",
            "shasum",
            "sort",
            "tar");

    private final Path folder;
    private final Map<String, String> environment = new LinkedHashMap<>();

    /// What a script left behind when it ended.
    record Outcome(int exitCode, String out, String err, long pid) {}

    Bench(Path folder) throws IOException {
        this.folder = folder;
        for (var tool : TOOLS) {
            var found = Stream.of(System.getenv("PATH").split(":"))
                    .map(place -> Path.of(place, tool))
                    .filter(Files::isExecutable)
                    .findFirst();
            if (found.isPresent()) {
                script(file("path", tool), "exec '" + found.get() + "' \"$@\"");
            }
        }
        Files.createDirectory(file("home"));
        environment.put("PATH", file("path").toString());
        environment.put("HOME", file("home").toString());
        environment.put("PLUMBLINE_JAVAS", file("javas").toString());
    }

    Path file(String first, String... more) {
        return folder.resolve(Path.of(first, more));
    }

    void set(String variable, Path value) {
        environment.put(variable, value.toString());
    }

    void set(String variable, String value) {
        environment.put(variable, value);
    }

    /// A Java as its vendors unpack it, with the `release` file beside `bin/`.
    Path jdk(String folderName, String version) throws IOException {
        var home = runtime(folderName, version);
        script(home.resolve("bin/javac"), "");
        return home;
    }

    Path runtime(String folderName, String version) throws IOException {
        var home = file("javas", folderName);
        script(home.resolve("bin/java"), "echo java in $$; printf '<%s>\\n' \"$@\"");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"us\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    Path script(Path file, String body) throws IOException {
        Files.writeString(parent(file), "#!/bin/sh\n" + body + "\n");
        file.toFile().setExecutable(true);
        return file;
    }

    Path copy(Path source, Path target) throws IOException {
        return Files.copy(source, parent(target), StandardCopyOption.COPY_ATTRIBUTES);
    }

    Outcome run(Path program, String... arguments) throws IOException, InterruptedException {
        var out = file("out.txt");
        var err = file("err.txt");
        var builder = new ProcessBuilder(Stream.concat(Stream.of(program.toString()), Stream.of(arguments))
                .toList());
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(program + " is still running");
        }
        return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err), process.pid());
    }

    private static Path parent(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return file;
    }
}
