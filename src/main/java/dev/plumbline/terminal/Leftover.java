package dev.plumbline.terminal;

import dev.plumbline.history.Entry;
import dev.plumbline.history.StorageFailure;
import java.util.Locale;
import java.util.Optional;

/// What an earlier session had held when it was cut off: kept or discarded before the next one could write over it.
/// Without anyone to ask it is kept, for an entry can be deleted later.
final class Leftover {
    private final Desk desk;

    Leftover(Desk desk) {
        this.desk = desk;
    }

    void settle() throws StorageFailure {
        var checkpoint = desk.supplies().checkpoint();
        var found = recovered();
        if (found.isEmpty()) {
            return;
        }
        if (discarded(found.get())) {
            desk.say("the earlier session is discarded.");
        } else {
            desk.supplies().history().append(found.get());
            desk.say("a session that was cut off is kept in the history: " + EntryLine.of(found.get()) + ".");
        }
        checkpoint.clear();
    }

    /// What cannot be understood lies aside now, and keeps nobody from hanging.
    private Optional<Entry> recovered() throws StorageFailure {
        try {
            return desk.supplies().checkpoint().recoverFor(desk.supplies().history());
        } catch (StorageFailure failure) {
            if (failure.reason() != StorageFailure.Reason.DAMAGED) {
                throw failure;
            }
            desk.say(Commands.sentence(failure));
            return Optional.empty();
        }
    }

    private boolean discarded(Entry entry) {
        var tty = desk.supplies().tty();
        if (!tty.answers()) {
            return false;
        }
        desk.say("an earlier session was cut off: " + EntryLine.of(entry) + ". Keep it? [Y/n]");
        return tty.line().orElse("").strip().toLowerCase(Locale.ROOT).startsWith("n");
    }
}
