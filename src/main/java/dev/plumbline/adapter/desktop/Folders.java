package dev.plumbline.adapter.desktop;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where the platform wants a program's files: `data` is the person's and may be copied or synced between machines,
/// `state` belongs to this machine (its device id, the log) and never goes with the data.
public record Folders(Path data, Path state) {

    public static Folders here() {
        return of(Platform.here(), System.getenv(), Path.of(System.getProperty("user.home", "")));
    }

    static Folders of(Platform platform, Map<String, String> environment, Path home) {
        return switch (platform) {
            case LINUX ->
                new Folders(
                        xdg(environment, "XDG_DATA_HOME", home.resolve(".local/share")),
                        xdg(environment, "XDG_STATE_HOME", home.resolve(".local/state")));
            case MACOS -> {
                var support = home.resolve("Library/Application Support");
                yield new Folders(support.resolve("Plumbline"), support.resolve("Plumbline State"));
            }
            case WINDOWS -> {
                var appData = home.resolve("AppData");
                yield new Folders(
                        named(environment, "APPDATA")
                                .orElse(appData.resolve("Roaming"))
                                .resolve("Plumbline"),
                        named(environment, "LOCALAPPDATA")
                                .orElse(appData.resolve("Local"))
                                .resolve("Plumbline"));
            }
        };
    }

    // The XDG specification: a path that is not absolute counts as not set.
    private static Path xdg(Map<String, String> environment, String variable, Path otherwise) {
        return named(environment, variable)
                .filter(Path::isAbsolute)
                .orElse(otherwise)
                .resolve("plumbline");
    }

    private static Optional<Path> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
