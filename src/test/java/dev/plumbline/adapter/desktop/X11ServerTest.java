package dev.plumbline.adapter.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class X11ServerTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            :0,                '',          0
            :1.0,              '',          1
            unix:3,            '',          3
            localhost:10.0,    localhost,   10
            tcp/far.example:2, far.example, 2
            """)
    void aDisplayNamesAHostAndANumber(String display, String host, int number) {
        assertThat(X11Server.named(display)).contains(new X11Server(host, number));
    }

    @Test
    void aDisplayThatIsAPathIsLeftToTheXLibrary() {
        assertThat(X11Server.answers("/private/tmp/launch/org.xquartz")).isTrue();
    }

    @Test
    void aServerOnAPortAnswersUntilItCloses() throws Exception {
        String display;
        var loopback = InetAddress.getLoopbackAddress();
        try (var server = new ServerSocket(0, 1, loopback)) {
            display = loopback.getHostAddress() + ":" + (server.getLocalPort() - 6000);
            assertThat(X11Server.answers(display)).isTrue();
        }
        assertThat(X11Server.answers(display)).isFalse();
    }

    @Test
    void aNumberNobodyServesDoesNotAnswer() {
        assertThat(X11Server.answers(":59999")).isFalse();
    }
}
