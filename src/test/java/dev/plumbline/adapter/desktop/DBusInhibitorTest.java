package dev.plumbline.adapter.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DBusInhibitorTest {

    private static final int IDLE = 2; // the fake desktop's connection and the one that counts

    @TempDir
    Path folder;

    private String address;
    private FakeBus bus;
    private FakeDesktop desktop;
    private DBusInhibitor inhibitor;

    @BeforeEach
    void startTheBus() throws Exception {
        bus = new FakeBus(folder);
        address = bus.address;
        desktop = new FakeDesktop(address);
        inhibitor = new DBusInhibitor(Optional.of(address));
    }

    @AfterEach
    void stopTheBus() throws Exception {
        try (var _ = bus) {
            desktop.close();
        }
    }

    private int connections() throws Exception {
        try (var bus =
                DBusConnectionBuilder.forAddress(address).withShared(false).build()) {
            var names = bus.getRemoteObject("org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class)
                    .ListNames();
            return (int)
                    Arrays.stream(names).filter(name -> name.startsWith(":")).count();
        }
    }

    /// The bus drops a connection in its own time: asked again until it has, or a hundred times.
    private void assertConnectionsBecome(int expected) throws Exception {
        var seen = connections();
        for (int tries = 0; tries < 100 && seen != expected; tries++) {
            seen = connections();
        }
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void theScreenSaverIsInhibitedUntilReleased() throws Exception {
        desktop.serveScreenSaver();
        var release = inhibitor.inhibit("Someone hangs");
        assertThat(desktop.calls).containsExactly("Inhibit Plumbline: Someone hangs");
        release.release();
        assertThat(desktop.calls).containsExactly("Inhibit Plumbline: Someone hangs", "UnInhibit 4000000000");
    }

    @Test
    void aDesktopWithoutThatServiceIsAskedThroughItsSessionManager() throws Exception {
        desktop.serveSessionManager();
        var release = inhibitor.inhibit("Someone hangs");
        release.release();
        assertThat(desktop.calls)
                .containsExactly("Inhibit Plumbline, window 0: Someone hangs, flags 12", "Uninhibit 4000000000");
    }

    @Test
    void whereBothAnswerOnlyTheScreenSaverIsAsked() throws Exception {
        desktop.serveScreenSaver();
        desktop.serveSessionManager();
        inhibitor.inhibit("Someone hangs").release();
        assertThat(desktop.calls).hasSize(2).allMatch(call -> !call.contains("window"));
    }

    @Test
    void aReleasedHoldLeavesNoConnectionBehind() throws Exception {
        desktop.serveScreenSaver();
        assertConnectionsBecome(IDLE);
        var release = inhibitor.inhibit("Someone hangs");
        assertConnectionsBecome(IDLE + 1);
        release.release();
        assertConnectionsBecome(IDLE);
    }

    @Test
    void aBusWithNeitherServiceIsAnErrorAndLeavesNoConnectionBehind() throws Exception {
        assertThatThrownBy(() -> inhibitor.inhibit("Someone hangs")).isInstanceOf(DBusExecutionException.class);
        assertConnectionsBecome(IDLE);
    }

    @Test
    void noBusAtAllIsAnError() {
        assertThatThrownBy(() -> DBusInhibitor.ofSession(Map.of()).inhibit("Someone hangs"))
                .isInstanceOf(DBusException.class)
                .hasMessage("this login has no session bus");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            unix:path=/tmp/bus, /run/user/7, unix:path=/tmp/bus
            ,                   /run/user/7, unix:path=/run/user/7/bus
            ,                   ,
            """)
    void theBusIsFoundAsItsClientsFindIt(String address, String runtime, String found) {
        var environment = new HashMap<String, String>();
        environment.computeIfAbsent("DBUS_SESSION_BUS_ADDRESS", name -> address);
        environment.computeIfAbsent("XDG_RUNTIME_DIR", name -> runtime);
        assertThat(DBusInhibitor.sessionBus(environment)).isEqualTo(Optional.ofNullable(found));
    }
}
