package dev.plumbline.terminal;

import dev.plumbline.history.Entry;
import dev.plumbline.runner.Moment;
import dev.plumbline.runner.Recorder;
import dev.plumbline.session.Opening;
import dev.plumbline.session.Session;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is said and asked once a session is over.
final class Afterwards {
    private static final String QUESTION =
            "How does your back feel right now, 0 (worst) to 10 (easy, loose; higher is easier)? Enter skips.";
    private static final int MUCH_LOWER = 2;

    private final Desk desk;
    private final HangOrder order;

    Afterwards(Desk desk, HangOrder order) {
        this.desk = desk;
        this.order = order;
    }

    /// @param entry as it was kept, null where nothing was hung
    void settle(Moment last, @Nullable Entry entry, Recorder recorder) {
        if (tooShortForAnother(last.state())) {
            desk.say("too short for another set: try 'plumbline hang lowbar' with your feet on the floor,"
                    + " or 'plumbline hang floor', or stop for today.");
        }
        if (entry == null) {
            desk.say("nothing was hung, so nothing is saved.");
            return;
        }
        if (!order.kept()) {
            return;
        }
        var felt = asks(last.state()) ? score() : Optional.<Integer>empty();
        felt.ifPresent(score -> recorder.save(entry.withFeel(entry.feel().withAfter(score))));
        var after = felt.orElse(entry.feel().after());
        desk.say("saved in the history: "
                + EntryLine.of(entry.withFeel(entry.feel().withAfter(after))) + ".");
        warnIfWorse(entry.feel().before(), after);
    }

    private static boolean tooShortForAnother(Session state) {
        return state instanceof Session.Finished finished
                && finished.opening() == Opening.LET_GO
                && finished.course().isShortened()
                && finished.course().sets().size() < finished.course().planned();
    }

    private boolean asks(Session state) {
        var tty = desk.supplies().tty();
        var closed = state instanceof Session.Finished finished && finished.opening() == Opening.CLOSED;
        return !closed && order.after() == null && tty.shows() && tty.answers();
    }

    private Optional<Integer> score() {
        while (true) {
            desk.say(QUESTION);
            var line = desk.supplies().tty().line().map(String::strip).orElse("");
            if (line.isEmpty()) {
                return Optional.empty();
            }
            if (line.matches("\\d|10")) {
                return Optional.of(Integer.valueOf(line));
            }
        }
    }

    private void warnIfWorse(@Nullable Integer before, @Nullable Integer after) {
        if (before != null && after != null && before - after >= MUCH_LOWER) {
            desk.say("that is clearly less easy than before: rest, skip tomorrow, see a clinician if it lasts.");
        }
    }
}
