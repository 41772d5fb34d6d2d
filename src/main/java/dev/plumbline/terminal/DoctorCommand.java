package dev.plumbline.terminal;

import dev.plumbline.history.StorageFailure;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `plumbline doctor`: what works here, and what to do about what does not. Only the data folder is needed for a hang.
@Command(name = "doctor", description = "Says what works here, and what to do about what does not.")
final class DoctorCommand implements Callable<Integer> {
    private final Desk desk;

    DoctorCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws StorageFailure {
        var findings = desk.supplies().findings();
        for (var finding : findings) {
            desk.out()
                    .println("%-8s%-14s%s"
                            .formatted(finding.works() ? "ok" : "missing", finding.what(), finding.sentence()));
        }
        return findings.stream().anyMatch(finding -> finding.needed() && !finding.works()) ? 1 : 0;
    }
}
