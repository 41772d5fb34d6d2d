package dev.plumbline;

import dev.plumbline.terminal.Commands;
import dev.plumbline.terminal.Opening;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The program's entry: every start is a command line, and the window is the command without a name.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        StartTrace.mark("main");
        var out = utf8(FileDescriptor.out);
        var err = utf8(FileDescriptor.err);
        System.exit(
                args.length == 0
                        ? new Opening(out, err, Wiring::new).run()
                        : new Commands(out, err, Wiring.version(), Wiring::new).run(List.of(args)));
    }

    // Whatever the language of the machine: what one command writes another can read.
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
