package dev.plumbline;

import dev.plumbline.cue.Lines;
import dev.plumbline.cue.Profile;
import dev.plumbline.runner.Excerpt;
import dev.plumbline.runner.Excerpts;
import dev.plumbline.runner.Loudness;
import dev.plumbline.settings.Settings;
import dev.plumbline.terminal.Gear;
import dev.plumbline.ui.Notices;
import dev.plumbline.ui.ShellViewModel;
import java.time.Duration;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Ten seconds of every kind of sound, as it is set. Asked for while it plays, it ends.
final class Taste implements Excerpt.Listener {
    private final Excerpt excerpt;
    private final Supplier<Settings> settings;
    private final Lines lines;
    private final Notices notices;
    private final ShellViewModel shell;

    Taste(Gear gear, Supplier<Settings> settings, Lines lines, Notices notices, ShellViewModel shell) {
        this.settings = settings;
        this.lines = lines;
        this.notices = notices;
        this.shell = shell;
        excerpt = new Excerpt(
                gear.cues(),
                gear.clocks().session(),
                gear.deadlines().apply(Platform::runLater),
                Platform::runLater,
                cue -> new Loudness(settings.get().sounds()).applyAsDouble(cue));
    }

    void toggle() {
        if (excerpt.isRunning()) {
            quiet();
            return;
        }
        shell.withdraw(Notices.SOUND);
        var set = settings.get();
        excerpt.playNow(Excerpts.taste(Profile.of(set.sounds(), set.practice()), lines), this);
    }

    /// Gives the loudspeaker free for a session.
    void quiet() {
        excerpt.end();
    }

    @Override
    public void begins(Duration left) {}

    @Override
    public void at(Duration elapsed) {}

    @Override
    public void over() {}

    @Override
    public void silent(String reason) {
        shell.tell(notices.noSound(this::toggle));
    }
}
