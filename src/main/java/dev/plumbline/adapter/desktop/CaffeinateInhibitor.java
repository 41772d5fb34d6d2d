package dev.plumbline.adapter.desktop;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;

/// macOS: a child that holds the display and the machine awake and watches our process, so it outlives no kill.
final class CaffeinateInhibitor implements Inhibitor {

    private final List<String> command;

    CaffeinateInhibitor(List<String> command) {
        this.command = List.copyOf(command);
    }

    static CaffeinateInhibitor untilThisProcessEnds() {
        return new CaffeinateInhibitor(watching(ProcessHandle.current().pid()));
    }

    /// `-d` the display, `-i` idle sleep, `-w` for as long as `process` lives.
    static List<String> watching(long process) {
        return List.of("caffeinate", "-d", "-i", "-w", Long.toString(process));
    }

    @Override
    public Release inhibit(String why) throws IOException {
        var child = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        return child::destroy;
    }
}
