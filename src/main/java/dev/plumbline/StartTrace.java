package dev.plumbline;

import dev.plumbline.adapter.time.ProcessAge;
import java.util.ArrayList;
import java.util.List;

/// Where the time of a start goes: with `PLUMBLINE_TRACE_START` set, each step is told on stderr with the milliseconds
/// since the process began. To tell takes time too, so the steps until the whole picture are told after it.
final class StartTrace {
    private static final boolean ASKED = System.getenv("PLUMBLINE_TRACE_START") != null;
    private static final List<Step> STEPS = new ArrayList<>();
    private static boolean telling;

    private record Step(ProcessAge.Moment at, String name) {}

    private StartTrace() {}

    static void mark(String step) {
        if (ASKED) {
            keep(new Step(ProcessAge.Moment.now(), step));
        }
    }

    private static synchronized void keep(Step step) {
        STEPS.add(step);
        if (telling) {
            tell();
        }
    }

    /// Tells what is kept, and from now on each step as it is taken.
    static synchronized void tell() {
        telling = true;
        STEPS.forEach(step ->
                step.at().age().ifPresent(age -> System.err.printf("start %6d ms  %s%n", age.toMillis(), step.name())));
        STEPS.clear();
    }
}
