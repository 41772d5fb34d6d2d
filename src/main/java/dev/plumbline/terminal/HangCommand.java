package dev.plumbline.terminal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// `plumbline hang`: a session guided in the terminal.
@Command(
        name = "hang",
        description = "Guides a session here in the terminal and keeps it in the same history.",
        footer = {
            "%nKeys: Space lands, and then says 'hands off'; it holds and resumes before the grip and in a rest.",
            "Enter or PageDown lands or goes on, Esc stops here (it lands first), Backspace says 'I am down',",
            "n skips, s stops, + and - move the rest by 10 s, v and b switch voice and bells."
        })
final class HangCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "ROUTINE", description = "Such as standard; 'plumbline routines' lists them.")
    private String routine = "";

    @Option(
            names = "--speed",
            paramLabel = "N",
            converter = SpeedValue.class,
            description = "1 to 100 times as fast, for a look; faster than 1 nothing is saved.")
    private int speed = 1;

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "Write every edge, cue and command here, as JSON Lines.")
    private @Nullable Path log;

    @Option(names = "--no-sound", description = "No sound; words only.")
    private boolean noSound;

    @Option(
            names = "--get-ready",
            paramLabel = "5-60",
            converter = GetReadyValue.class,
            description = "Seconds to get ready before every set.")
    private @Nullable Duration getReady;

    @Option(
            names = "--before",
            paramLabel = "0-10",
            converter = ScoreValue.class,
            description = "How the back feels now: 0 worst, 10 easy, loose.")
    private @Nullable Integer before;

    @Option(
            names = "--after",
            paramLabel = "0-10",
            converter = ScoreValue.class,
            description = "How it feels afterwards, instead of being asked.")
    private @Nullable Integer after;

    HangCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        return hang(routine);
    }

    int hang(String id) throws Exception {
        var found = desk.routine(id);
        var order = new HangOrder(speed, !noSound, getReady, before, after, log);
        var plan = new Preparations(desk, order).plan(found);
        return new TextSession(desk, order, plan).run();
    }

    private static int whole(String value, int least, int most, String expected) {
        try {
            var number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // said below, as for a number out of range
        }
        throw new TypeConversionException("a whole number from " + least + " to " + most + expected);
    }

    static final class SpeedValue implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return whole(value, 1, 100, "");
        }
    }

    static final class GetReadyValue implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String value) {
            return Duration.ofSeconds(whole(value, 5, 60, " seconds"));
        }
    }

    static final class ScoreValue implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return whole(value, 0, 10, "");
        }
    }
}
