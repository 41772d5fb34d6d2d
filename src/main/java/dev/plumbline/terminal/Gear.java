package dev.plumbline.terminal;

import dev.plumbline.runner.Cues;
import dev.plumbline.runner.Deadlines;
import dev.plumbline.runner.KeepAwake;
import dev.plumbline.runner.SessionRunner;
import java.util.concurrent.Executor;
import java.util.function.Function;

/// The machinery of one session in the terminal.
///
/// @param deadlines made for the session's thread
public record Gear(
        SessionRunner.Clocks clocks, Function<Executor, Deadlines> deadlines, Cues cues, KeepAwake keepAwake) {}
