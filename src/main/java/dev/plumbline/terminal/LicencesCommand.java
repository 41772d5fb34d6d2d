package dev.plumbline.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `plumbline licences`: what is shipped with the program, whose it is, and under which licence.
@Command(name = "licences", description = "Lists what is shipped with Plumbline, whose it is, and its licences.")
final class LicencesCommand implements Callable<Integer> {
    private static final String LIST = "/dev/plumbline/assets/THIRD-PARTY.md";

    private final Desk desk;

    LicencesCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        try (var list = Objects.requireNonNull(LicencesCommand.class.getResourceAsStream(LIST))) {
            desk.out().print(new String(list.readAllBytes(), StandardCharsets.UTF_8));
        }
        return 0;
    }
}
