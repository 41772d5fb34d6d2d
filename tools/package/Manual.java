import dev.plumbline.terminal.Commands;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// `java -cp 'MODULES/*' tools/package/Manual.java FOLDER VERSION DATE`: the manual page and the shell's completion,
/// from the same model by which the program reads its command line.
final class Manual {
    private final StringBuilder page = new StringBuilder();

    private Manual() {}

    public static void main(String[] args) throws IOException {
        var nobody = new PrintWriter(PrintWriter.nullWriter());
        var model = new Commands(nobody, nobody, args[1], _ -> {
                    throw new IllegalStateException("A manual runs no command");
                })
                .model();
        var folder = Files.createDirectories(Path.of(args[0]));
        Files.writeString(folder.resolve("plumbline.bash"), completion(model));
        Files.writeString(folder.resolve("plumbline.1"), new Manual().of(model, args[1], args[2]));
    }

    /// Picocli says when it made the script, which would make every build another; and nobody runs it as a program.
    private static String completion(CommandSpec model) {
        return AutoComplete.bash("plumbline", model.commandLine())
                .replaceFirst("^#!.*\\R", "")
                .replaceAll("(?m)^# (Generated|Date).*\\R", "");
    }

    private String of(CommandSpec model, String version, String date) {
        line(".TH PLUMBLINE 1 \"" + date + "\" \"plumbline " + version + "\" \"User commands\"");
        section("NAME");
        text("plumbline - be led through a dead hang by sound and one huge screen");
        section("SYNOPSIS");
        line(".B plumbline");
        line(".RI [ options ]");
        line(".RI [ command ]");
        section("DESCRIPTION");
        text(model.usageMessage().description());
        text(model.usageMessage().footer());
        section("OPTIONS");
        model.options().forEach(this::option);
        section("COMMANDS");
        model.subcommands().values().stream().map(CommandLine::getCommandSpec).forEach(this::command);
        section("EXIT STATUS");
        text("0: done; 1: failed; 2: used wrongly; 128 + n: ended by signal n.");
        section("ENVIRONMENT");
        tag("PLUMBLINE_TRACE_START", "When set, says on stderr where the time of a start goes.");
        tag("XDG_DATA_HOME, XDG_STATE_HOME", "Where the data and this machine's own state are kept.");
        section("FILES");
        tag("~/.local/share/plumbline", "The data: history, settings, the session that is running. Copy it, carry it.");
        tag("~/.local/state/plumbline", "This machine's own state: its name, locks, the log of failures.");
        return page.toString();
    }

    private void command(CommandSpec command) {
        line(".SS " + escaped(Stream.concat(
                        Stream.of("plumbline " + command.name()),
                        command.positionalParameters().stream().map(ArgSpec::paramLabel))
                .reduce((name, parameter) -> name + " " + parameter)
                .orElseThrow()));
        text(command.usageMessage().description());
        text(command.usageMessage().footer());
        command.positionalParameters().forEach(given -> tag(given.paramLabel(), sentence(given.description())));
        command.options().stream().filter(option -> !option.inherited()).forEach(this::option);
    }

    private void option(OptionSpec option) {
        var label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        tag(String.join(", ", option.names()) + label, sentence(option.description()));
    }

    private void section(String name) {
        line(".SH " + name);
    }

    private void tag(String name, String meaning) {
        line(".TP");
        line(".B " + escaped(name));
        line(escaped(meaning));
    }

    private void text(String... lines) {
        if (lines.length > 0) {
            line(".PP");
            line(escaped(sentence(lines)));
        }
    }

    private static String sentence(String... lines) {
        return String.join(" ", List.of(lines)).replace("%n", " ").replace("%%", "%").strip();
    }

    /// What the formatter would take for an order of its own.
    private static String escaped(String text) {
        var plain = text.replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
