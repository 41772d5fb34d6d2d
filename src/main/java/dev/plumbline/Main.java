package dev.plumbline;

import dev.plumbline.terminal.Commands;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The program's entry: every start is a command line, and the window is the command without a name.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        var commands = new Commands(utf8(FileDescriptor.out), utf8(FileDescriptor.err), Wiring.version(), Wiring::new);
        System.exit(commands.run(List.of(args)));
    }

    // Whatever the language of the machine: what one command writes another can read.
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
