package dev.plumbline.terminal;

import dev.plumbline.cue.Cue;
import dev.plumbline.cue.Twin;
import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Phase;
import dev.plumbline.runner.Moment;
import dev.plumbline.session.Session;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A session on a terminal: one line that is drawn over itself, with the phase word, the seconds, a bar and the cue
/// line.
final class RedrawnLine implements SessionView {
    private static final String CLEAR = "\r\u001b[2K";
    private static final Duration CUE_STAYS = Duration.ofSeconds(4);
    private static final int BAR = 12;

    private final PrintWriter out;
    private final Consumer<String> notes;
    private final Feet feet;
    private final int width;

    RedrawnLine(PrintWriter out, Consumer<String> notes, Feet feet, int width) {
        this.out = out;
        this.notes = notes;
        this.feet = feet;
        this.width = width;
    }

    @Override
    public void moment(Moment moment) {
        var state = moment.state();
        var word = PhaseWords.of(state.phase(), state.course().routine().variants());
        var line = "%-14s%-8s%s  %s"
                .formatted(word, number(moment), bar(moment), cue(moment))
                .stripTrailing();
        out.print(CLEAR + line.substring(0, Math.min(line.length(), width - 1)));
        out.flush();
    }

    private String number(Moment moment) {
        return switch (moment.state()) {
            case Session.Landing landing -> landing.phase() == Phase.SLOW_LAND ? step(moment) : "";
            case Session.Hanging hanging ->
                hanging.phase() == Phase.OPEN_HANG ? EntryLine.clock(moment.into()) : left(hanging, moment);
            case Session.GetReady ready -> left(ready, moment);
            case Session.Resting resting -> EntryLine.clock(wholeSeconds(resting.left(moment.now())));
            case Session.Held _, Session.Finished _ -> "";
        };
    }

    private static String left(Session.Timed state, Moment moment) {
        return String.valueOf(wholeSeconds(state.left(moment.now())).toSeconds());
    }

    /// A second that has begun is shown until it is over.
    private static Duration wholeSeconds(Duration left) {
        return Duration.ofSeconds(left.plusNanos(999_999_999).toSeconds());
    }

    private String step(Moment moment) {
        var reached = past(moment)
                .filter(cue -> CueWords.place(cue) == Twin.Place.STEP)
                .count();
        return PhaseWords.landing(feet).get((int) Math.max(0, Math.min(reached, 4) - 1));
    }

    private static String bar(Moment moment) {
        if (!(moment.state() instanceof Session.Timed timed)) {
            return " ".repeat(BAR + 2);
        }
        var whole = Duration.between(timed.since(), timed.until()).toMillis();
        var full = whole == 0 ? BAR : Math.clamp(moment.into().toMillis() * BAR / whole, 0, BAR);
        return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "]";
    }

    private String cue(Moment moment) {
        return past(moment)
                .filter(cue -> CueWords.place(cue) != Twin.Place.BIG_NUMBER)
                .reduce((_, later) -> later)
                .filter(cue -> stays(cue, moment))
                .map(cue -> CueWords.of(cue, moment.sheet(), feet))
                .orElse("");
    }

    private static boolean stays(Cue cue, Moment moment) {
        return moment.state() instanceof Session.Resting
                || moment.into().minus(cue.at()).compareTo(CUE_STAYS) < 0;
    }

    private static Stream<Cue> past(Moment moment) {
        return CueWords.shown(moment.sheet()).filter(cue -> cue.at().compareTo(moment.into()) <= 0);
    }

    @Override
    public void note(String sentence) {
        out.print(CLEAR);
        out.flush();
        notes.accept(sentence);
    }

    @Override
    public void end() {
        out.println();
        out.flush();
    }
}
