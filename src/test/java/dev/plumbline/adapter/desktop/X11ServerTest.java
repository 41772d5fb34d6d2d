package dev.plumbline.adapter.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class X11ServerTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            :0,     /tmp/.X11-unix/X0
            :12.0,  /tmp/.X11-unix/X12
            unix:3, /tmp/.X11-unix/X3
            """)
    void aDisplayOfThisMachineNamesASocket(String display, Path socket) {
        assertThat(X11Server.named(display)).contains(new X11Server(socket));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:10.0", "far.example:2", "/private/tmp/launch/org.xquartz:0"})
    void anyOtherDisplayIsLeftToTheXLibrary(String display) {
        assertThat(X11Server.named(display)).isEmpty();
        assertThat(X11Server.answers(display)).isTrue();
    }

    @Test
    void aServerAnswersUntilItCloses(@TempDir Path folder) throws Exception {
        var server = new X11Server(folder.resolve("X1"));
        assertThat(server.answers()).isFalse();
        try (var listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            listening.bind(UnixDomainSocketAddress.of(server.socket()));
            assertThat(server.answers()).isTrue();
        }
        assertThat(server.answers()).as("its file is left behind").isFalse();
    }
}
