package dev.plumbline.terminal;

import dev.plumbline.cue.Cue;
import dev.plumbline.cue.CueSheet;
import dev.plumbline.cue.CueSheets;
import dev.plumbline.cue.Profile;
import dev.plumbline.cue.Seconds;
import dev.plumbline.cue.Twin;
import dev.plumbline.routine.Variants;
import dev.plumbline.session.Preparation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `plumbline cues`: everything that a routine will sound and show, to the hundredth of a second.
@Command(name = "cues", description = "Prints the cue sheet of a routine: when what is sounded, said and shown.")
final class CuesCommand implements Callable<Integer> {
    private static final int NO_NEWCOMER = Integer.MAX_VALUE;

    private final Desk desk;

    @Parameters(paramLabel = "ROUTINE", description = "Such as standard; 'plumbline routines' lists them.")
    private String routine = "";

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    CuesCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Refusal {
        var found = desk.routine(routine);
        var preparation = Preparation.of(null, found, NO_NEWCOMER, null);
        var sheets = CueSheets.whole(
                found, preparation, Profile.usual(), desk.supplies().lines());
        if (json) {
            desk.out().println(desk.supplies().documents().cues(sheets));
        } else {
            sheets.forEach(sheet -> print(sheet, found.variants()));
        }
        return 0;
    }

    private void print(CueSheet sheet, Variants variants) {
        desk.out()
                .println("%s, set %d, %s s"
                        .formatted(
                                PhaseWords.of(sheet.phase(), variants), sheet.set(), Seconds.printed(sheet.length())));
        sheet.cues().forEach(cue -> desk.out().println(line(cue)));
    }

    private static String line(Cue cue) {
        var shown = cue.twin().map(Twin::text).map(text -> "[" + text + "]").orElse("");
        var said = cue instanceof Cue.Spoken spoken ? "\"" + spoken.line().spoken() + "\" " : "";
        return "%8s  %-18s%s%s"
                .formatted(Seconds.printed(cue.at()), cue.id(), said, shown)
                .stripTrailing();
    }
}
