package dev.plumbline.adapter.desktop;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Whether a window can be seen here; `sentence` says why, or why not and what to do.
public record Display(boolean present, String sentence) {

    public static Display here() {
        return of(
                Platform.here(),
                System.getenv(),
                Optional.ofNullable(System.getProperty("glass.platform")),
                X11Server::answers);
    }

    /// Whether the environment names one; nobody looks whether it answers, which takes longer.
    public static boolean isNamed() {
        return of(
                        Platform.here(),
                        System.getenv(),
                        Optional.ofNullable(System.getProperty("glass.platform")),
                        _ -> true)
                .present();
    }

    static Display of(
            Platform platform,
            Map<String, String> environment,
            Optional<String> glassPlatform,
            Predicate<String> answers) {
        if (glassPlatform.filter("Headless"::equalsIgnoreCase).isPresent()) {
            return new Display(false, "No window: this run asked for none (glass.platform is Headless).");
        }
        return switch (platform) {
            case MACOS, WINDOWS -> new Display(true, "The desktop's own display.");
            case LINUX -> onX11(environment, answers);
        };
    }

    // JavaFX on Linux speaks X11 only, so a Wayland desktop counts by the X server it brings along.
    private static Display onX11(Map<String, String> environment, Predicate<String> answers) {
        var display = environment.getOrDefault("DISPLAY", "");
        if (!display.isBlank()) {
            return answers.test(display)
                    ? new Display(true, "The display is %s.".formatted(display))
                    : new Display(false, "No display: nothing answers at DISPLAY %s.".formatted(display));
        }
        return environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank()
                ? new Display(false, "No display: DISPLAY is not set.")
                : new Display(false, "No display: this Wayland desktop runs without XWayland, which the window needs.");
    }
}
