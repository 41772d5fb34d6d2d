package dev.plumbline.adapter.desktop;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/// A desktop's services, to inhibit and to notify, as their specifications write them, as far as we meet them; it
/// remembers every call.
final class FakeDesktop implements AutoCloseable {

    private static final UInt32 COOKIE = new UInt32(4_000_000_000L);

    final List<String> calls = new CopyOnWriteArrayList<>();
    private final DBusConnection bus;

    FakeDesktop(String address) throws Exception {
        bus = DBusConnectionBuilder.forAddress(address).withShared(false).build();
    }

    void serveScreenSaver() throws Exception {
        bus.exportObject("/org/freedesktop/ScreenSaver", new RecordingScreenSaver());
        bus.requestBusName("org.freedesktop.ScreenSaver");
    }

    void serveSessionManager() throws Exception {
        bus.exportObject("/org/gnome/SessionManager", new RecordingGnomeSession());
        bus.requestBusName("org.gnome.SessionManager");
    }

    void serveNotifications() throws Exception {
        bus.exportObject("/org/freedesktop/Notifications", new RecordingNotifications());
        bus.requestBusName("org.freedesktop.Notifications");
    }

    @Override
    public void close() throws IOException {
        bus.close();
    }

    private final class RecordingScreenSaver implements ScreenSaver {
        @Override
        public UInt32 Inhibit(String application, String why) {
            calls.add("Inhibit %s: %s".formatted(application, why));
            return COOKIE;
        }

        @Override
        public void UnInhibit(UInt32 cookie) {
            calls.add("UnInhibit " + cookie);
        }

        @Override
        public String getObjectPath() {
            return "/org/freedesktop/ScreenSaver";
        }
    }

    private final class RecordingGnomeSession implements GnomeSession {
        @Override
        public UInt32 Inhibit(String application, UInt32 window, String why, UInt32 flags) {
            calls.add("Inhibit %s, window %s: %s, flags %s".formatted(application, window, why, flags));
            return COOKIE;
        }

        @Override
        public void Uninhibit(UInt32 cookie) {
            calls.add("Uninhibit " + cookie);
        }

        @Override
        public String getObjectPath() {
            return "/org/gnome/SessionManager";
        }
    }

    private final class RecordingNotifications implements Notifications {
        @Override
        public UInt32 Notify(
                String application,
                UInt32 replaced,
                String icon,
                String summary,
                String body,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int timeout) {
            calls.add("Notify %s %s %s: %s: %s, %s, urgency %s, silent %s, %s"
                    .formatted(
                            application,
                            replaced,
                            icon,
                            summary,
                            body,
                            actions,
                            hint(hints, "urgency"),
                            hint(hints, "suppress-sound"),
                            timeout));
            return COOKIE;
        }

        private static Object hint(Map<String, Variant<?>> hints, String name) {
            return Objects.requireNonNull(hints.get(name)).getValue();
        }

        @Override
        public String getObjectPath() {
            return "/org/freedesktop/Notifications";
        }
    }

    @DBusInterfaceName("org.freedesktop.Notifications")
    public interface Notifications extends DBusInterface {
        UInt32 Notify(
                String application,
                UInt32 replaced,
                String icon,
                String summary,
                String body,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int timeout);
    }

    @DBusInterfaceName("org.freedesktop.ScreenSaver")
    public interface ScreenSaver extends DBusInterface {
        UInt32 Inhibit(String application, String why);

        void UnInhibit(UInt32 cookie);
    }

    @DBusInterfaceName("org.gnome.SessionManager")
    public interface GnomeSession extends DBusInterface {
        UInt32 Inhibit(String application, UInt32 window, String why, UInt32 flags);

        void Uninhibit(UInt32 cookie);
    }
}
