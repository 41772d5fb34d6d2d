package dev.plumbline.ui;

import dev.plumbline.cue.CueSheets;
import dev.plumbline.cue.Lines;
import dev.plumbline.cue.Profile;
import dev.plumbline.history.Archive;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Recording;
import dev.plumbline.history.Source;
import dev.plumbline.routine.Reach;
import dev.plumbline.runner.Cues;
import dev.plumbline.runner.Key;
import dev.plumbline.runner.Keys;
import dev.plumbline.runner.Moment;
import dev.plumbline.runner.Press;
import dev.plumbline.runner.Score;
import dev.plumbline.runner.SessionListener;
import dev.plumbline.runner.SessionRunner;
import dev.plumbline.session.Command;
import dev.plumbline.session.Course;
import dev.plumbline.session.Preparation;
import dev.plumbline.session.Session;
import dev.plumbline.settings.Settings;
import dev.plumbline.ui.stage.StageViewModel;
import dev.plumbline.ui.stage.Surroundings;
import dev.plumbline.ui.today.Start;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Leads through one session in the window: from Start over the stage to the questions afterwards.
///
/// The questions open nine seconds after the end, or on the first key, which does nothing else.
public final class SessionGuide implements SessionListener {
    private static final Duration QUESTIONS_AFTER = Duration.ofSeconds(9);
    private static final Duration KEY_AGAIN = Duration.ofMillis(400);

    private final SessionRunner runner;
    private final Supplier<Instant> clock;
    private final ObservableValue<Settings> settings;
    private final Words words;
    private final Lines lines;
    private final Screens screens;
    private Keys keys = new Keys(1);
    private Profile profile = Profile.usual();
    private @Nullable StageViewModel stage;
    private @Nullable Entry entry;
    private boolean asked = true;
    private boolean stoppedOnSigns;

    /// Where the guide leads to.
    public interface Screens {
        /// Shows the stage of a session that begins.
        void stage(StageViewModel stage, Surroundings surroundings);

        /// Asks about the session that is over.
        ///
        /// @param onSigns true where the person stopped because of a stop sign
        /// @param oneMoreUntil until when the keys that skip mean one more set
        void questions(Entry entry, Session.Finished finished, boolean onSigns, Instant oneMoreUntil);

        /// Nothing was hung: back to where it began.
        void nothingHung();
    }

    /// A guide for the sessions of `runner`.
    ///
    /// @param clock the session's
    public SessionGuide(
            SessionRunner runner,
            Supplier<Instant> clock,
            ObservableValue<Settings> settings,
            Words words,
            Lines lines,
            Screens screens) {
        this.runner = runner;
        this.clock = clock;
        this.settings = settings;
        this.words = words;
        this.lines = lines;
        this.screens = screens;
        runner.listen(this);
    }

    /// True from the first get-ready until the person is off the bar for good.
    public boolean guiding() {
        return runner.moment()
                .filter(moment -> !(moment.state() instanceof Session.Finished))
                .isPresent();
    }

    /// Begins a session.
    ///
    /// @param past tells how much of a newcomer the person is
    public void start(Start start, Archive past) {
        var routine = start.routine();
        var bar = start.bar();
        var chosen = settings.getValue();
        keys = new Keys(1);
        profile = Profile.of(chosen.sounds(), chosen.practice());
        entry = null;
        asked = false;
        stoppedOnSigns = false;
        var shown = new StageViewModel(words, chosen.learnedKey(), runner::moment, this::pressed);
        stage = shown;
        var reach = bar == null ? Reach.TOES : bar.reach();
        screens.stage(shown, Surroundings.of(routine, reach, profile.tempo().period()));
        var mount = bar == null ? null : bar.mount();
        var asked = chosen.practice().getReadyFor(routine).orElse(null);
        var preparation = Preparation.of(asked, routine, sessionsOnABar(past), mount);
        var course = new Course(routine, preparation, clock.get().plus(Cues.AHEAD), routine.sets(), List.of());
        runner.start(course, new Recording(ZoneId.systemDefault(), bar, start.before()), score());
        runner.moment().ifPresent(shown::render); // what is to come, while the first bell is on its way
    }

    /// Goes on with a further set.
    public void oneMoreSet() {
        asked = false;
        runner.ask(new Command.AddSet());
    }

    /// The window closes: whatever runs ends here, and is kept.
    public void close() {
        asked = true;
        runner.ask(new Command.Close());
    }

    private static int sessionsOnABar(Archive past) {
        return Math.toIntExact(past.entries().stream()
                .filter(entry -> entry.source() == Source.SESSION && !entry.onFloor())
                .count());
    }

    private Score score() {
        var heard = profile;
        return (state, opened) -> CueSheets.of(state, opened, heard, lines);
    }

    private void pressed(Key key) {
        runner.moment().ifPresent(moment -> {
            if (moment.state() instanceof Session.Finished finished) {
                if (Duration.between(finished.at(), moment.now()).compareTo(KEY_AGAIN) >= 0) {
                    ask(finished);
                }
                return;
            }
            stoppedOnSigns |= key == Key.S && moment.state() instanceof Session.Resting;
            switch (keys.press(key, moment.state(), moment.now())) {
                case Press.Asks(var command) -> runner.ask(command);
                case Press.Toggles.VOICE -> hear(profile.withVoice(!profile.voice()));
                case Press.Toggles.BELLS -> hear(profile.withTones(!profile.tones()));
                case Press.Ignored.IGNORED -> {}
            }
        });
    }

    private void hear(Profile changed) {
        profile = changed;
        runner.rescore(score());
    }

    @Override
    public void moment(Moment moment) {
        if (stage != null) {
            stage.render(moment);
        }
        if (moment.state() instanceof Session.Finished finished
                && (moment.over() || moment.into().compareTo(QUESTIONS_AFTER) >= 0)) {
            ask(finished);
        }
    }

    @Override
    public void kept(Entry kept) {
        entry = kept;
    }

    @Override
    public void sound(boolean available, String reason) {
        if (stage != null) {
            stage.renderSound(available, reason);
        }
    }

    private void ask(Session.Finished finished) {
        if (asked) {
            return;
        }
        asked = true;
        if (entry == null || !finished.kept()) {
            screens.nothingHung();
        } else {
            screens.questions(entry, finished, stoppedOnSigns, finished.at().plus(Duration.ofSeconds(60)));
        }
    }
}
