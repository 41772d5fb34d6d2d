package dev.plumbline.adapter.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotificationTest {
    @TempDir
    Path folder;

    @Test
    void theDesktopIsAskedToShowItQuietly() throws Exception {
        try (var bus = new FakeBus(folder);
                var desktop = new FakeDesktop(bus.address)) {
            desktop.serveNotifications();
            Notification.onBus(bus.address).show("Time to hang");
            assertThat(desktop.calls)
                    .containsExactly(
                            "Notify Plumbline 0 plumbline: Plumbline: Time to hang, [], urgency 0, silent true, -1");
        }
    }

    @Test
    void aDesktopThatShowsNoneIsNoTrouble() throws Exception {
        try (var bus = new FakeBus(folder)) {
            assertThatCode(() -> Notification.onBus(bus.address).show("Time to hang"))
                    .doesNotThrowAnyException();
        }
        assertThatCode(() -> Notification.onBus("unix:path=" + folder.resolve("none"))
                        .show("Time to hang"))
                .doesNotThrowAnyException();
    }

    @Test
    void aSentenceIsNoPartOfTheScript() {
        assertThat(Notification.script("\" & do shell script \"date\" & \""))
                .containsSubsequence("end run", "Plumbline", "\" & do shell script \"date\" & \"");
    }
}
