package dev.plumbline.terminal;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What was wrong with a command line, in one sentence that also says where to look.
final class WrongUse {
    private static final String NO_VALUE = "parameter for option";

    private WrongUse() {}

    static String sentence(ParameterException mistake) {
        var help = "see " + mistake.getCommandLine().getCommandSpec().qualifiedName() + " --help.";
        return what(mistake) + "; " + help;
    }

    private static String what(ParameterException mistake) {
        var command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        return switch (mistake) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, command);
            case MissingParameterException missing -> missing(missing, command);
            case OverwrittenOptionException twice ->
                name(twice.getOverwritten()) + " is there twice, and once is enough";
            default -> badValue(mistake);
        };
    }

    private static String unmatched(UnmatchedArgumentException mistake, String command) {
        var first = mistake.getUnmatched().getFirst();
        if (first.startsWith("-")) {
            return command + " has no option " + first;
        }
        return mistake.getCommandLine().getSubcommands().isEmpty()
                ? command + " does not know what to do with '" + first + "'"
                : "there is no command '" + first + "'";
    }

    private static String missing(MissingParameterException mistake, String command) {
        var message = String.valueOf(mistake.getMessage());
        if (message.contains(NO_VALUE)) {
            return name(mistake.getMissing().getFirst()) + " needs a value";
        }
        return command + " needs "
                + mistake.getMissing().stream().map(WrongUse::asked).collect(Collectors.joining(", "));
    }

    private static String asked(ArgSpec spec) {
        return spec.isOption() ? name(spec) + " " + spec.paramLabel() : spec.paramLabel();
    }

    private static String badValue(ParameterException mistake) {
        if (mistake.getCause() instanceof CommandLine.TypeConversionException expected
                && mistake.getArgSpec() != null) {
            return name(mistake.getArgSpec()) + " takes " + expected.getMessage() + ", not '" + mistake.getValue()
                    + "'";
        }
        return String.valueOf(mistake.getMessage()).lines().findFirst().orElse("that cannot be understood");
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
