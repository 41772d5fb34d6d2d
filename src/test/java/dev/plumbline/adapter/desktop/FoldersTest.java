package dev.plumbline.adapter.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldersTest {

    private static final Path HOME = Path.of("/home/ada");

    @ParameterizedTest
    @CsvSource(textBlock = """
            LINUX,   XDG_DATA_HOME, XDG_STATE_HOME, ,       ,       /home/ada/.local/share/plumbline, /home/ada/.local/state/plumbline
            LINUX,   XDG_DATA_HOME, XDG_STATE_HOME, /d,     /s,     /d/plumbline, /s/plumbline
            LINUX,   XDG_DATA_HOME, XDG_STATE_HOME, '',     d/s,    /home/ada/.local/share/plumbline, /home/ada/.local/state/plumbline
            MACOS,   XDG_DATA_HOME, XDG_STATE_HOME, /d,     /s,     /home/ada/Library/Application Support/Plumbline, /home/ada/Library/Application Support/Plumbline State
            WINDOWS, APPDATA,       LOCALAPPDATA,   /roam,  /local, /roam/Plumbline, /local/Plumbline
            WINDOWS, APPDATA,       LOCALAPPDATA,   ,       ,       /home/ada/AppData/Roaming/Plumbline, /home/ada/AppData/Local/Plumbline
            """)
    void eachPlatformHasItsOwnPlaces(
            Platform platform, String dataName, String stateName, String data, String state, Path in, Path stateIn) {
        var environment = new HashMap<String, String>();
        environment.computeIfAbsent(dataName, name -> data);
        environment.computeIfAbsent(stateName, name -> state);
        assertThat(Folders.of(platform, environment, HOME)).isEqualTo(new Folders(in, stateIn));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Linux,      LINUX
            FreeBSD,    LINUX
            Mac OS X,   MACOS
            Windows 11, WINDOWS
            '',         LINUX
            """)
    void aPlatformIsKnownByItsName(String osName, Platform platform) {
        assertThat(Platform.named(osName)).isEqualTo(platform);
    }
}
