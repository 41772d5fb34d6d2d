package dev.plumbline.adapter.sound;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// Runs `pactl` and hands back what it prints; nothing where there is no such program, or it fails, or it takes longer
/// than two seconds.
final class Pactl implements Function<List<String>, Optional<String>> {

    private static final long PATIENCE = 2;

    @Override
    public Optional<String> apply(List<String> arguments) {
        var command = new ArrayList<>(List.of("pactl"));
        command.addAll(arguments);
        try {
            var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("LC_ALL", "C.UTF-8");
            return answer(builder.start());
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> answer(Process process) throws IOException {
        process.getOutputStream().close();
        process.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS).exceptionally(late -> process.destroyForcibly());
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return process.waitFor() == 0 ? Optional.of(printed) : Optional.empty();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
