package dev.plumbline.adapter.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            LINUX,   :0,  ,          ,         true,  true,  The display is :0.
            LINUX,   :0,  wayland-0, gtk,      true,  true,  The display is :0.
            LINUX,   :7,  ,          ,         false, false, No display: nothing answers at DISPLAY :7.
            LINUX,   ,    ,          ,         true,  false, No display: DISPLAY is not set.
            LINUX,   "",  "",        ,         true,  false, No display: DISPLAY is not set.
            LINUX,   ,    wayland-0, ,         true,  false, "No display: this Wayland desktop runs without XWayland, which the window needs."
            LINUX,   :0,  ,          Headless, true,  false, No window: this run asked for none (glass.platform is Headless).
            MACOS,   ,    ,          ,         false, true,  The desktop's own display.
            WINDOWS, ,    ,          ,         false, true,  The desktop's own display.
            WINDOWS, ,    ,          headless, false, false, No window: this run asked for none (glass.platform is Headless).
            """, quoteCharacter = '"')
    void aWindowNeedsSomethingThatShowsIt(
            Platform platform,
            String x11,
            String wayland,
            String glass,
            boolean answers,
            boolean present,
            String sentence) {
        var environment = new HashMap<String, String>();
        environment.computeIfAbsent("DISPLAY", name -> x11);
        environment.computeIfAbsent("WAYLAND_DISPLAY", name -> wayland);
        assertThat(Display.of(platform, environment, Optional.ofNullable(glass), display -> answers))
                .isEqualTo(new Display(present, sentence));
    }
}
