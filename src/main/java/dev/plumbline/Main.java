package dev.plumbline;

import dev.plumbline.adapter.desktop.Display;
import dev.plumbline.terminal.Commands;
import dev.plumbline.terminal.Opening;
import dev.plumbline.terminal.Supplies;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The program's entry: every start is a command line, and the window is the command without a name.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        StartTrace.mark("main");
        var out = utf8(FileDescriptor.out);
        var err = utf8(FileDescriptor.err);
        var toolkit = new Toolkit();
        Function<Optional<Path>, Supplies> wiring = data -> new Wiring(toolkit, data);
        var code = args.length == 0
                ? open(toolkit, new Opening(out, err, wiring))
                : new Commands(out, err, Wiring.version(), wiring).run(List.of(args));
        toolkit.end();
        System.exit(code);
    }

    /// Nothing takes longer than the toolkit, so it is called before anything else is looked at.
    static int open(Toolkit toolkit, Opening opening) {
        if (Display.isNamed()) {
            toolkit.call();
        }
        return opening.run();
    }

    // Whatever the language of the machine: what one command writes another can read.
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
