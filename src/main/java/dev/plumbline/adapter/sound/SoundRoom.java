package dev.plumbline.adapter.sound;

import dev.plumbline.cue.Lines;
import dev.plumbline.runner.SoundOutputs;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/// All that makes sound on this computer, for one language and one person: the voice, the devices, what other programs
/// play.
public final class SoundRoom {

    private final String language;
    private final Lines lines;
    private final Path recordings;
    private final SoundServer server = new SoundServer(new Pactl());
    private final JavaSound devices =
            new JavaSound(server, ProcessHandle.current().pid());
    private final OtherSound others;

    /// @param voices the folder of a person's own recordings, one folder in it for each language
    /// @param note the file that remembers the volumes of other programs while they are lowered
    public SoundRoom(String language, Lines lines, Path voices, Path note) {
        this.language = language;
        this.lines = lines;
        this.recordings = voices.resolve(language);
        this.others = new OtherSound(server, note, ProcessHandle.current().pid());
    }

    /// Cues to be heard on a clock that runs `speed` times as fast as real time.
    public PlannedCues heard(InstantSource clock, int speed) {
        return cues(clock, speed, devices, new Manners(others, background()));
    }

    /// Cues that are all missed, each when it is due.
    public PlannedCues silent(InstantSource clock, int speed) {
        Outputs none = _ -> {
            throw new NoOutput("sound is switched off");
        };
        return cues(clock, speed, none, new Manners(others, _ -> {}));
    }

    public SoundOutputs outputs() {
        return devices;
    }

    /// Why nothing can be heard, or nothing when it can: opens a device for a moment.
    public Optional<String> obstacle() {
        try (var _ = devices.open(null)) {
            return Optional.empty();
        } catch (NoOutput none) {
            return Optional.of(none.reason());
        }
    }

    /// What is wrong with the person's own recordings, a sentence each.
    public List<String> complaints() {
        return OwnRecordings.in(recordings, lines).complaints();
    }

    private PlannedCues cues(InstantSource clock, int speed, Outputs outputs, Manners manners) {
        var shelf = new Shelf(new SoundFiles(language), () -> OwnRecordings.in(recordings, lines));
        return new PlannedCues(clock, speed, shelf, outputs, manners);
    }

    private Executor background() {
        Runtime.getRuntime().addShutdownHook(new Thread(others::restore, "other sound"));
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("other sound").factory());
    }
}
