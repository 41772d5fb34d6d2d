package dev.plumbline;

import dev.plumbline.cue.CueSheet;
import dev.plumbline.cue.Lines;
import dev.plumbline.cue.Profile;
import dev.plumbline.runner.Excerpt;
import dev.plumbline.runner.Excerpts;
import dev.plumbline.runner.Loudness;
import dev.plumbline.settings.Settings;
import dev.plumbline.terminal.Gear;
import dev.plumbline.ui.Notice;
import dev.plumbline.ui.ShellViewModel;
import dev.plumbline.ui.Views;
import dev.plumbline.ui.learn.PracticeViewModel;
import dev.plumbline.ui.safety.ClinicianController;
import dev.plumbline.ui.safety.HowLongController;
import dev.plumbline.ui.safety.SafetyController;
import dev.plumbline.ui.safety.SafetyViewModel;
import dev.plumbline.ui.safety.SoundCheckViewModel;
import dev.plumbline.ui.safety.YourBarController;
import dev.plumbline.words.Words;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// The cards before the first hang: due until they were once seen to their end, and open to whoever asks for them. And
/// what is heard outside of a session: the sound check, and the landing that is practised.
final class FirstRun implements SafetyViewModel.Ways {
    private static final String LEFT = "cards";

    private final Gear gear;
    private final Lines lines;
    private final ObjectProperty<Settings> settings;
    private final Words words;
    private final ShellViewModel shell;
    private final Door door;
    private final SafetyViewModel cards;
    private final PracticeViewModel practice;
    private @Nullable SoundCheckViewModel sound;
    private @Nullable Parent root;
    private Runnable then = () -> {};

    /// How the cards come into the window, and out of it.
    interface Door {
        void show(Parent cards);

        void leave();
    }

    FirstRun(Gear gear, Lines lines, ObjectProperty<Settings> settings, Words words, ShellViewModel shell, Door door) {
        this.gear = gear;
        this.lines = lines;
        this.settings = settings;
        this.words = words;
        this.shell = shell;
        this.door = door;
        this.cards = new SafetyViewModel(settings, words, this);
        this.practice = new PracticeViewModel(excerpt(), () -> Excerpts.landing(profile(), lines), words);
    }

    /// True until the cards were seen to their end: nothing starts before that.
    boolean isDue() {
        return !settings.get().firstRunDone();
    }

    /// Shows the first card; `next` is done once all of them are answered.
    void open(Runnable next) {
        then = next;
        cards.begin();
        door.show(root());
    }

    /// The landing, to be practised with the feet on the floor.
    PracticeViewModel practice() {
        return practice;
    }

    /// Gives the loudspeaker free for a session.
    void quiet() {
        practice.stop();
        if (sound != null) {
            sound.stop();
        }
    }

    @Override
    public void finished() {
        quiet();
        shell.withdraw(LEFT);
        door.leave();
        then.run();
    }

    @Override
    public void notToday() {
        quiet();
        if (isDue()) {
            shell.tell(new Notice(
                    LEFT,
                    Notice.Kind.INFO,
                    words.get("safety.left"),
                    words.get("safety.left.body"),
                    List.of(
                            Notice.Action.of(words.get("safety.left.again"), () -> open(() -> {})),
                            Notice.Action.quiet(words.get("safety.left.close"), () -> shell.withdraw(LEFT)))));
        }
        door.leave();
    }

    private Parent root() {
        if (root == null) {
            var check = new SoundCheckViewModel(excerpt(), this::sheet, settings, words);
            sound = check;
            root = new Views(words)
                    .with(SafetyController.class, () -> new SafetyController(cards))
                    .with(ClinicianController.class, () -> new ClinicianController(cards, words))
                    .with(YourBarController.class, () -> new YourBarController(cards, words))
                    .with(HowLongController.class, () -> new HowLongController(cards, check, words))
                    .load(SafetyController.class);
        }
        return root;
    }

    private Excerpt excerpt() {
        return new Excerpt(
                gear.cues(),
                gear.clocks().session(),
                gear.deadlines().apply(Platform::runLater),
                Platform::runLater,
                cue -> new Loudness(settings.get().sounds()).applyAsDouble(cue));
    }

    private CueSheet sheet() {
        return Excerpts.soundCheck(profile(), lines);
    }

    private Profile profile() {
        return Profile.of(settings.get().sounds(), settings.get().practice());
    }
}
