package dev.plumbline.adapter.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The desktop's sound server, PulseAudio or PipeWire, as its own tool `pactl` tells of it; where there is none it has
/// nothing to tell. Each question takes some 20 ms.
final class SoundServer {

    private static final Pattern NUMBER = Pattern.compile("#(\\d+)$");
    private static final Pattern VOLUME = Pattern.compile(": (\\d+) /");

    private final Function<List<String>, Optional<String>> pactl;

    /// @param pactl answers what the tool prints when it is given these arguments, or nothing when it fails
    SoundServer(Function<List<String>, Optional<String>> pactl) {
        this.pactl = pactl;
    }

    /// A place that sound goes to.
    record Sink(String name, String description) {}

    /// Sound of one program.
    ///
    /// @param process the number of the program's process, or empty
    /// @param volumes one a channel, as the server counts them
    record Stream(String index, String process, List<Integer> volumes) {}

    boolean answers() {
        return pactl.apply(List.of("info")).isPresent();
    }

    List<Sink> sinks() {
        return list("sinks").stream()
                .map(part -> new Sink(value(part, "Name: "), value(part, "Description: ")))
                .toList();
    }

    List<Stream> streams() {
        return list("sink-inputs").stream().map(SoundServer::stream).toList();
    }

    void move(Stream stream, Sink sink) {
        var _ = pactl.apply(List.of("move-sink-input", stream.index(), sink.name()));
    }

    void setVolumes(Stream stream, List<Integer> volumes) {
        var arguments = new ArrayList<>(List.of("set-sink-input-volume", stream.index()));
        volumes.forEach(volume -> arguments.add(volume.toString()));
        var _ = pactl.apply(arguments);
    }

    private List<List<String>> list(String kind) {
        var parts = new ArrayList<List<String>>();
        for (var line : pactl.apply(List.of("list", kind)).orElse("").lines().toList()) {
            if (NUMBER.matcher(line).find() && !line.startsWith("\t")) {
                parts.add(new ArrayList<>());
            }
            if (!parts.isEmpty()) {
                parts.getLast().add(line.strip());
            }
        }
        return parts;
    }

    private static Stream stream(List<String> part) {
        var index = NUMBER.matcher(part.getFirst()).results().findFirst().orElseThrow();
        var volumes = VOLUME.matcher(value(part, "Volume: "))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        var process = value(part, "application.process.id = ").replace("\"", "");
        return new Stream(index.group(1), process, volumes);
    }

    private static String value(List<String> part, String key) {
        return part.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .findFirst()
                .orElse("");
    }
}
