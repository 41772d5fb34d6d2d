package dev.plumbline.adapter.sound;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// A sound server with the streams of some programs, that answers as `pactl` prints.
final class FakePactl implements Function<List<String>, Optional<String>> {

    private record Program(String process, String volumes) {}

    private final Map<String, Program> streams = new LinkedHashMap<>();
    final List<String> orders = new ArrayList<>();

    void stream(int index, int process, int left, int right) {
        streams.put(Integer.toString(index), new Program(Integer.toString(process), left + " " + right));
    }

    String volumes(int index) {
        return program(Integer.toString(index)).volumes();
    }

    private Program program(String index) {
        return Objects.requireNonNull(streams.get(index), () -> "there is no stream " + index);
    }

    @Override
    public Optional<String> apply(List<String> arguments) {
        switch (arguments.getFirst()) {
            case "list" -> {
                return Optional.of(arguments.getLast().equals("sinks") ? sinks() : streams());
            }
            case "set-sink-input-volume" -> {
                var process = program(arguments.get(1)).process();
                streams.put(arguments.get(1), new Program(process, String.join(" ", arguments.subList(2, 4))));
            }
            default -> orders.add(String.join(" ", arguments));
        }
        return Optional.of("");
    }

    private static String sinks() {
        return """
                Sink #0
                \tState: RUNNING
                \tName: alsa_output.hdmi
                \tDescription: Television
                \tMonitor of Sink: n/a

                Sink #4
                \tName: bluez_output.1
                \tDescription: Kitchen speaker
                """;
    }

    private String streams() {
        var printed = new StringBuilder();
        streams.forEach((index, program) -> printed.append("""
                Sink Input #%s
                \tDriver: protocol-native.c
                \tVolume: front-left: %s / 100%% / 0.00 dB,   front-right: %s / 100%% / 0.00 dB
                \t        balance 0.00
                \tProperties:
                \t\tmedia.name = "Track #9"
                \t\tapplication.process.id = "%s"

                """.formatted(
                index, program.volumes().split(" ", -1)[0], program.volumes().split(" ", -1)[1], program.process())));
        return printed.toString();
    }
}
