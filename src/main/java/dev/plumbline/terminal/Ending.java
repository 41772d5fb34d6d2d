package dev.plumbline.terminal;

import dev.plumbline.history.StorageFailure;
import picocli.CommandLine.ExitCode;

/// How a command ends that went wrong: one sentence for the person, and the exit code.
final class Ending {
    private static final System.Logger LOG = System.getLogger(Ending.class.getName());

    private Ending() {}

    static int of(Exception failure, String command, Desk desk) {
        return switch (failure) {
            case Refusal refusal -> {
                desk.say(String.valueOf(refusal.getMessage()));
                yield refusal.exitCode();
            }
            case StorageFailure storage -> {
                desk.say(Commands.sentence(storage));
                yield ExitCode.SOFTWARE;
            }
            default -> {
                LOG.log(System.Logger.Level.ERROR, command + " failed", failure);
                desk.say("something went wrong that should not have; what is known about it is in "
                        + desk.supplies().logFile() + ".");
                yield ExitCode.SOFTWARE;
            }
        };
    }
}
