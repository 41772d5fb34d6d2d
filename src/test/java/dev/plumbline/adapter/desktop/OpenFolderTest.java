package dev.plumbline.adapter.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenFolderTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            LINUX,   xdg-open
            MACOS,   open
            WINDOWS, explorer.exe
            """)
    void thePlatformsOwnProgramGetsTheAbsoluteFolder(Platform platform, String program) {
        assertThat(OpenFolder.command(platform, Path.of("-odd name")))
                .containsExactly(program, Path.of("-odd name").toAbsolutePath().toString());
    }
}
