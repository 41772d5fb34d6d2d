package dev.plumbline.terminal;

import dev.plumbline.cue.CueSheet;
import dev.plumbline.routine.Feet;
import dev.plumbline.runner.Moment;
import dev.plumbline.session.Cause;
import dev.plumbline.session.Edge;
import dev.plumbline.session.Session;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A session for a file, a pipe or a screen reader: a line for each edge, an indented one for each cue, nothing
/// redrawn.
final class PlainLines implements SessionView {
    private static final Duration NOT_BEGUN = Duration.ofNanos(-1);

    private final PrintWriter out;
    private final Consumer<String> notes;
    private final Feet feet;
    private @Nullable CueSheet sheet;
    private Duration readTo = NOT_BEGUN;

    PlainLines(PrintWriter out, Consumer<String> notes, Feet feet) {
        this.out = out;
        this.notes = notes;
        this.feet = feet;
    }

    @Override
    public void crossed(Edge edge, Duration at) {
        if (edge.cause() == Cause.TIME && sheet != null) {
            read(sheet, sheet.length());
        }
        sheet = null;
        readTo = NOT_BEGUN;
        print(line(edge.state()));
    }

    @Override
    public void moment(Moment moment) {
        sheet = moment.sheet();
        read(sheet, moment.into());
    }

    private void read(CueSheet from, Duration to) {
        CueWords.shown(from)
                .filter(cue -> cue.at().compareTo(readTo) > 0 && cue.at().compareTo(to) <= 0)
                .forEach(cue -> print("  " + CueWords.of(cue, from, feet)));
        readTo = to.compareTo(readTo) > 0 ? to : readTo;
    }

    private static String line(Session state) {
        var word = PhaseWords.of(state.phase(), state.course().routine().variants());
        return switch (state) {
            case Session.GetReady ready -> word + ", " + set(ready) + ", " + length(ready);
            case Session.Hanging hanging ->
                hanging.course().routine().openEnded() ? word : word + ", " + length(hanging);
            case Session.Resting resting -> word + ", " + length(resting) + ", then " + set(resting);
            // Nothing may hurry a landing.
            case Session.Landing _, Session.Held _, Session.Finished _ -> word;
        };
    }

    private static String set(Session state) {
        return "set " + state.set() + " of " + state.course().planned();
    }

    private static String length(Session.Timed state) {
        return Duration.between(state.since(), state.until()).toSeconds() + " s";
    }

    private void print(String line) {
        out.println(line);
        out.flush();
    }

    @Override
    public void note(String sentence) {
        notes.accept(sentence);
    }

    @Override
    public void end() {}
}
