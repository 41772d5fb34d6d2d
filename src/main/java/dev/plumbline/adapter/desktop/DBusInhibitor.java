package dev.plumbline.adapter.desktop;

import java.util.Map;
import java.util.Optional;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;

/// Linux: the desktop's own inhibit service on the session bus. Each hold has its own connection, and the services drop
/// what a vanished connection asked for.
final class DBusInhibitor implements Inhibitor {

    private static final String APPLICATION = "Plumbline";
    private static final UInt32 NO_WINDOW = new UInt32(0);
    private static final UInt32 SUSPEND_AND_IDLE = new UInt32(4 | 8);

    private final Optional<String> address;

    DBusInhibitor(Optional<String> address) {
        this.address = address;
    }

    static DBusInhibitor ofSession(Map<String, String> environment) {
        return new DBusInhibitor(sessionBus(environment));
    }

    /// Where the session bus is, as every D-Bus client looks for it.
    static Optional<String> sessionBus(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("DBUS_SESSION_BUS_ADDRESS"))
                .or(() -> Optional.ofNullable(environment.get("XDG_RUNTIME_DIR"))
                        .map(runtime -> "unix:path=" + runtime + "/bus"))
                .filter(found -> !found.isBlank());
    }

    @Override
    public Release inhibit(String why) throws DBusException {
        var bus = DBusConnectionBuilder.forAddress(
                        address.orElseThrow(() -> new DBusException("this login has no session bus")))
                .withShared(false)
                .build();
        try {
            var release = ask(bus, why);
            return () -> {
                try (bus) {
                    release.release();
                }
            };
        } catch (DBusException | DBusExecutionException refused) {
            bus.disconnect();
            throw refused;
        }
    }

    private static Release ask(DBusConnection bus, String why) throws DBusException {
        try {
            return askScreenSaver(bus, why);
        } catch (DBusExecutionException noScreenSaver) {
            return askSessionManager(bus, why);
        }
    }

    private static Release askScreenSaver(DBusConnection bus, String why) throws DBusException {
        var service =
                bus.getRemoteObject("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", ScreenSaver.class);
        var cookie = service.inhibit(APPLICATION, why);
        return () -> service.unInhibit(cookie);
    }

    private static Release askSessionManager(DBusConnection bus, String why) throws DBusException {
        var service = bus.getRemoteObject("org.gnome.SessionManager", "/org/gnome/SessionManager", GnomeSession.class);
        var cookie = service.inhibit(APPLICATION, NO_WINDOW, why, SUSPEND_AND_IDLE);
        return () -> service.uninhibit(cookie);
    }

    /// What KDE, GNOME and some idle daemons of Wayland compositors answer to.
    @DBusInterfaceName("org.freedesktop.ScreenSaver")
    interface ScreenSaver extends DBusInterface {
        @DBusMemberName("Inhibit")
        UInt32 inhibit(String application, String why);

        @DBusMemberName("UnInhibit")
        void unInhibit(UInt32 cookie);
    }

    /// What Cinnamon, MATE and GNOME answer to.
    @DBusInterfaceName("org.gnome.SessionManager")
    interface GnomeSession extends DBusInterface {
        @DBusMemberName("Inhibit")
        UInt32 inhibit(String application, UInt32 window, String why, UInt32 flags);

        @DBusMemberName("Uninhibit")
        void uninhibit(UInt32 cookie);
    }
}
