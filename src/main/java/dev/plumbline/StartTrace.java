package dev.plumbline;

import dev.plumbline.adapter.time.ProcessAge;

/// Where the time of a start goes: with `PLUMBLINE_TRACE_START` set, each step is told on stderr with the milliseconds
/// since the process began.
final class StartTrace {
    private static final boolean ASKED = System.getenv("PLUMBLINE_TRACE_START") != null;

    private StartTrace() {}

    static void mark(String step) {
        if (ASKED) {
            ProcessAge.now().ifPresent(age -> System.err.printf("start %6d ms  %s%n", age.toMillis(), step));
        }
    }
}
