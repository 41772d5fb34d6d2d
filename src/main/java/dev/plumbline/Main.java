package dev.plumbline;

import dev.plumbline.adapter.desktop.Display;
import dev.plumbline.terminal.Commands;
import dev.plumbline.terminal.Opening;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The program's entry: every start is a command line, and the window is the command without a name.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        StartTrace.mark("main");
        var toolkit = new Toolkit();
        var code = args.length == 0 ? open(toolkit, Optional.empty()) : command(toolkit, List.of(args));
        toolkit.end();
        System.exit(code);
    }

    private static int command(Toolkit toolkit, List<String> words) {
        return new Commands(
                        utf8(FileDescriptor.out),
                        utf8(FileDescriptor.err),
                        Wiring.version(),
                        data -> new Wiring(toolkit, data))
                .run(words);
    }

    /// The start without a word. Nothing takes longer than the toolkit, so it is called before anything else is looked
    /// at; and the window is begun with before it is sure that there will be one.
    ///
    /// @param data the data folder, or nothing for the one that was in use last
    static int open(Toolkit toolkit, Optional<Path> data) {
        var named = Display.isNamed();
        if (named) {
            toolkit.call();
        }
        return new Opening(utf8(FileDescriptor.out), utf8(FileDescriptor.err), _ -> wiring(toolkit, data, named)).run();
    }

    private static Wiring wiring(Toolkit toolkit, Optional<Path> data, boolean ahead) {
        var wiring = new Wiring(toolkit, data);
        if (ahead) {
            wiring.beginAhead();
        }
        return wiring;
    }

    // Whatever the language of the machine: what one command writes another can read.
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
