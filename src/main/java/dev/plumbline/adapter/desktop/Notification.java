package dev.plumbline.adapter.desktop;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/// A sentence in a corner of the desktop, without a sound, gone by itself; where there is no such corner, the log says
/// so.
public final class Notification implements Consumer<String> {
    private static final System.Logger LOG = System.getLogger(Notification.class.getName());
    private static final String APPLICATION = "Plumbline";
    private static final int AS_THE_DESKTOP_LIKES = -1;
    private static final Variant<Byte> LOW = new Variant<>((byte) 0);

    private final Way way;

    /// One platform's way to show it; it may block and it may fail.
    interface Way {
        void show(String sentence) throws Exception;
    }

    Notification(Way way) {
        this.way = way;
    }

    /// How it is done here, where it can be done.
    public static Optional<Consumer<String>> ofThisPlatform() {
        return switch (Platform.here()) {
            case LINUX -> DBusInhibitor.sessionBus(System.getenv()).map(bus -> onBus(bus));
            case MACOS -> Optional.of(new Notification(Notification::byScript));
            case WINDOWS -> Optional.empty();
        };
    }

    /// On the session bus at `address`.
    static Notification onBus(String address) {
        return new Notification(sentence -> byBus(address, sentence));
    }

    @Override
    public void accept(String sentence) {
        Thread.ofVirtual().name("notification").start(() -> show(sentence));
    }

    /// On this thread.
    void show(String sentence) {
        try {
            way.show(sentence);
        } catch (Exception | LinkageError nowhere) {
            LOG.log(Level.INFO, "The desktop showed no reminder: " + nowhere);
        }
    }

    private static void byBus(String address, String sentence) throws DBusException, IOException {
        try (var bus =
                DBusConnectionBuilder.forAddress(address).withShared(false).build()) {
            bus.getRemoteObject("org.freedesktop.Notifications", "/org/freedesktop/Notifications", Notifications.class)
                    .show(
                            APPLICATION,
                            new UInt32(0),
                            "plumbline",
                            APPLICATION,
                            sentence,
                            List.of(),
                            Map.of("urgency", LOW, "suppress-sound", new Variant<>(true)),
                            AS_THE_DESKTOP_LIKES);
        }
    }

    private static void byScript(String sentence) throws IOException {
        new ProcessBuilder(script(sentence))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    /// The sentence is an argument of the script, never a part of it.
    static List<String> script(String sentence) {
        return List.of(
                "osascript",
                "-e",
                "on run argv",
                "-e",
                "display notification (item 2 of argv) with title (item 1 of argv)",
                "-e",
                "end run",
                APPLICATION,
                sentence);
    }

    /// The desktop notifications of freedesktop.org, version 1.2.
    @DBusInterfaceName("org.freedesktop.Notifications")
    interface Notifications extends DBusInterface {
        @DBusMemberName("Notify")
        UInt32 show(
                String application,
                UInt32 replaced,
                String icon,
                String summary,
                String body,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int timeout);
    }
}
