package dev.plumbline.runner;

import dev.plumbline.routine.Phase;
import dev.plumbline.session.Command;
import dev.plumbline.session.Session;
import dev.plumbline.session.Session.Finished;
import dev.plumbline.session.Session.GetReady;
import dev.plumbline.session.Session.Hanging;
import dev.plumbline.session.Session.Held;
import dev.plumbline.session.Session.Landing;
import dev.plumbline.session.Session.Resting;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What each key means in each state, and the guards that keep one press from counting twice.
///
/// A key within 400 ms of the last accepted one is ignored, except Esc; so are, in the first 2 s of a landing, the keys
/// that would say "I am down already". The guards run on real time, also when the session clock runs faster.
public final class Keys {
    private static final Duration AGAIN = Duration.ofMillis(400);
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);
    private static final Duration EXTENSION = Duration.ofSeconds(10);

    private final int speed;
    private @Nullable Instant lastAccepted;
    private @Nullable Instant lastEscape;

    /// @param speed how many session seconds pass in a real one
    public Keys(int speed) {
        if (speed < 1) {
            throw new IllegalArgumentException("speed " + speed);
        }
        this.speed = speed;
    }

    /// What `key`, pressed at `now` on the session clock, comes to in `state`.
    public Press press(Key key, Session state, Instant now) {
        if (key != Key.ESCAPE && within(lastAccepted, AGAIN, now)) {
            return Press.Ignored.IGNORED;
        }
        var press = meaning(key, state, now);
        if (press != Press.Ignored.IGNORED) {
            lastAccepted = now;
        }
        if (key == Key.ESCAPE) {
            lastEscape = now;
        }
        return press;
    }

    private Press meaning(Key key, Session state, Instant now) {
        return switch (key) {
            case V -> Press.Toggles.VOICE;
            case B -> Press.Toggles.BELLS;
            default ->
                switch (state) {
                    case GetReady _ -> beforeTheGrip(key);
                    case Hanging hanging -> hanging(key, hanging, now);
                    case Landing landing -> landing(key, landing, now);
                    case Resting _ -> resting(key);
                    case Held _ -> held(key);
                    case Finished _ -> Press.Ignored.IGNORED;
                };
        };
    }

    private static Press beforeTheGrip(Key key) {
        return switch (key) {
            case SPACE, ESCAPE -> asks(new Command.Hold());
            case N -> asks(new Command.Skip());
            case S -> asks(new Command.Abandon());
            case ENTER, BACKSPACE, V, B, PLUS, MINUS, OTHER -> Press.Ignored.IGNORED;
        };
    }

    private Press hanging(Key key, Hanging hanging, Instant now) {
        return switch (key) {
            case SPACE -> asks(hanging.phase().onFloor() ? new Command.Hold() : new Command.Land());
            case ENTER -> asks(new Command.Land());
            case BACKSPACE -> asks(new Command.LetGo());
            case N -> asks(new Command.Skip());
            case S, ESCAPE -> asks(new Command.Abandon());
            case OTHER -> anyKeyLands(hanging, now) ? asks(new Command.Land()) : Press.Ignored.IGNORED;
            case V, B, PLUS, MINUS -> Press.Ignored.IGNORED;
        };
    }

    private boolean anyKeyLands(Hanging hanging, Instant now) {
        var justBegun = hanging.attempt().done().isEmpty() && within(hanging.since(), TWO_SECONDS, now);
        return hanging.course().routine().openEnded() && !justBegun;
    }

    private Press landing(Key key, Landing landing, Instant now) {
        var guarded = opensTheLanding(landing.phase()) && within(landing.since(), TWO_SECONDS, now);
        return switch (key) {
            case SPACE ->
                guarded
                        ? Press.Ignored.IGNORED
                        : asks(landing.phase().onFloor() ? new Command.Hold() : new Command.LetGo());
            case BACKSPACE -> guarded ? Press.Ignored.IGNORED : asks(new Command.LetGo());
            case ESCAPE -> asks(within(lastEscape, TWO_SECONDS, now) ? new Command.LetGo() : new Command.Abandon());
            case S -> asks(new Command.Abandon());
            case ENTER, N, V, B, PLUS, MINUS, OTHER -> Press.Ignored.IGNORED;
        };
    }

    private static boolean opensTheLanding(Phase phase) {
        return phase == Phase.SLOW_LAND || phase == Phase.KNEES;
    }

    private static Press resting(Key key) {
        return switch (key) {
            case SPACE, ESCAPE -> asks(new Command.Hold());
            case ENTER, N -> asks(new Command.Skip());
            case S -> asks(new Command.Abandon());
            case PLUS -> asks(new Command.Extend(EXTENSION));
            case MINUS -> asks(new Command.Extend(EXTENSION.negated()));
            case BACKSPACE, V, B, OTHER -> Press.Ignored.IGNORED;
        };
    }

    private static Press held(Key key) {
        return switch (key) {
            case SPACE, ENTER -> asks(new Command.Resume());
            case S, ESCAPE -> asks(new Command.Abandon());
            case BACKSPACE, N, V, B, PLUS, MINUS, OTHER -> Press.Ignored.IGNORED;
        };
    }

    private static Press asks(Command command) {
        return new Press.Asks(command);
    }

    private boolean within(@Nullable Instant since, Duration real, Instant now) {
        return since != null && Duration.between(since, now).compareTo(real.multipliedBy(speed)) < 0;
    }
}
