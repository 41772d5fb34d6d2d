package dev.plumbline.adapter.sound;

import dev.plumbline.runner.Cues;
import java.time.InstantSource;

/// The sound side of a session. What it is told is noted and done on threads of its own: a [LineKeeper] that sees to it
/// that there is a line, and the [Feed] of each open device. Used by one thread; orders given before `open` or after
/// `close` are ignored.
public final class PlannedCues implements Cues {

    private final Shelf shelf;
    private final Programme programme;
    private final LineKeeper keeper;

    PlannedCues(InstantSource clock, int speed, SoundFiles files, Outputs outputs) {
        shelf = new Shelf(files);
        programme = new Programme(speed, shelf);
        keeper = new LineKeeper(programme, shelf, clock, () -> new Feed(outputs, programme, clock, speed));
    }

    /// Cues to be heard, spoken in `language`, on a clock that runs `speed` times as fast as real time.
    public static PlannedCues heard(InstantSource clock, int speed, String language) {
        return new PlannedCues(clock, speed, new SoundFiles(language), new JavaSound());
    }

    /// Cues that are all missed, each when it is due.
    public static PlannedCues silent(InstantSource clock, int speed) {
        return new PlannedCues(clock, speed, new SoundFiles("en"), () -> {
            throw new NoOutput("sound is switched off");
        });
    }

    @Override
    public void warmUp() {
        keeper.nudge(true);
    }

    @Override
    public void open(Listener listener) {
        programme.open(listener);
        keeper.nudge(false);
    }

    @Override
    public void play(Plan plan) {
        plan.sounds().forEach(due -> shelf.want(due.sound()));
        programme.play(plan);
        keeper.nudge(false);
    }

    @Override
    public void cancel(long key) {
        programme.cancel(key);
        keeper.nudge(false);
    }

    @Override
    public void close() {
        programme.close();
        keeper.nudge(false);
    }
}
