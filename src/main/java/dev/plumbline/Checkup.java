package dev.plumbline;

import dev.plumbline.adapter.desktop.Display;
import dev.plumbline.adapter.sound.SoundRoom;
import dev.plumbline.history.History;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.terminal.Finding;
import java.nio.file.Path;
import java.util.List;

/// Tries each thing that the program uses once, as a session would.
final class Checkup {
    private final Path data;
    private final Path state;
    private final History history;
    private final SoundRoom room;

    Checkup(Path data, Path state, History history, SoundRoom room) {
        this.data = data;
        this.state = state;
        this.history = history;
        this.room = room;
    }

    List<Finding> findings() {
        return List.of(version(), storage(), display(), sound(), recordings(), log());
    }

    private static Finding version() {
        var java = "Java " + Runtime.version();
        var system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        return new Finding("version", true, false, "Plumbline " + Wiring.version() + ", " + java + ", " + system + ".");
    }

    private Finding storage() {
        try {
            history.append(List.of());
            var archive = history.read();
            var damaged = archive.problems().isEmpty()
                    ? ""
                    : "; lines left out: " + archive.problems().size();
            var count = archive.entries().size() + " entries" + damaged;
            return new Finding("data folder", true, true, data + " can be read and written (" + count + ").");
        } catch (StorageFailure failure) {
            return new Finding("data folder", false, true, String.valueOf(failure.getMessage()));
        }
    }

    private static Finding display() {
        var display = Display.here();
        var instead = display.present() ? "" : " Start it on a desktop, or use 'plumbline hang ROUTINE'.";
        return new Finding("display", display.present(), false, display.sentence() + instead);
    }

    private Finding sound() {
        return room.obstacle()
                .map(obstacle -> new Finding(
                        "sound",
                        false,
                        false,
                        "Nothing will be heard: " + obstacle
                                + ". Plug in or free a loudspeaker; until then the words on the screen say it all."))
                .orElse(new Finding("sound", true, false, "A loudspeaker answers."));
    }

    private Finding recordings() {
        var complaints = room.complaints();
        return complaints.isEmpty()
                ? new Finding("own lines", true, false, "Nothing is wrong with recordings of your own.")
                : new Finding("own lines", false, false, String.join(" ", complaints));
    }

    private Finding log() {
        return new Finding("log", true, false, "What goes wrong is written to " + state.resolve("plumbline.log") + ".");
    }
}
