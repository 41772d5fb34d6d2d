package dev.plumbline.terminal;

import dev.plumbline.history.StorageFailure;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/// The command line: finds the command, runs it, and turns whatever goes wrong into one sentence and an exit code.
public final class Commands {
    private static final int HELP_WIDTH = 100;

    private static final OptionSpec HELP = OptionSpec.builder("--help")
            .usageHelp(true)
            .scopeType(ScopeType.INHERIT)
            .description("Print this help.")
            .build();
    private static final OptionSpec VERSION = OptionSpec.builder("--version")
            .versionHelp(true)
            .description("Print the version.")
            .build();

    private final Desk desk;
    private final CommandLine line;

    /// @param version of the program
    /// @param wiring makes what the commands need for a data folder, or for the usual one
    public Commands(PrintWriter out, PrintWriter err, String version, Function<Optional<Path>, Supplies> wiring) {
        desk = new Desk(out, err, wiring);
        line = new CommandLine(new PlumblineCommand(desk));
        line.getCommandSpec().version("plumbline " + version).addOption(HELP).addOption(VERSION);
        line.addSubcommand(new StartCommand(desk))
                .addSubcommand(new HangCommand(desk))
                .addSubcommand(new RoutinesCommand(desk))
                .addSubcommand(new CuesCommand(desk))
                .addSubcommand(new HistoryCommand(desk))
                .addSubcommand(new TrendCommand(desk))
                .addSubcommand(new ExportCommand(desk))
                .addSubcommand(new ImportCommand(desk))
                .addSubcommand(new OpenCommand(desk))
                .addSubcommand(new MergeCommand(desk))
                .addSubcommand(new VerifyCommand(desk))
                .addSubcommand(new TourCommand(desk))
                .addSubcommand(new DoctorCommand(desk))
                .addSubcommand(new LicencesCommand(desk))
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(HELP_WIDTH)
                .setParameterExceptionHandler((mistake, _) -> wrongUse(mistake))
                .setExecutionExceptionHandler(this::failed);
    }

    /// Runs one command to its end.
    ///
    /// @return the exit code
    public int run(List<String> arguments) {
        try {
            return line.execute(arguments.toArray(String[]::new));
        } finally {
            line.getOut().flush();
            line.getErr().flush();
        }
    }

    /// What there is to type, for the manual page and the shell's completion.
    public CommandLine.Model.CommandSpec model() {
        return line.getCommandSpec();
    }

    private int wrongUse(CommandLine.ParameterException mistake) {
        desk.say(WrongUse.sentence(mistake));
        return CommandLine.ExitCode.USAGE;
    }

    private int failed(Exception failure, CommandLine command, ParseResult parsed) {
        return Ending.of(failure, command.getCommandName(), desk);
    }

    /// The failure as one sentence.
    static String sentence(StorageFailure failure) {
        var remedy = failure.reason().remedy();
        return failure.thing() + " " + failure.reason().text() + "; "
                + remedy.substring(0, 1).toLowerCase(Locale.ROOT) + remedy.substring(1) + ".";
    }
}
