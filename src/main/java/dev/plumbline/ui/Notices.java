package dev.plumbline.ui;

import dev.plumbline.history.Entry;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.session.HeldPhase;
import dev.plumbline.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/// The notices that stand at the top of Today, in words. Each matter has its own id, by which it is withdrawn.
public final class Notices {
    public static final String SOUND = "sound";
    public static final String INTERRUPTED = "interrupted";

    private static final String STORAGE = "storage";

    private final Words words;

    public Notices(Words words) {
        this.words = words;
    }

    /// There is nothing to hear with; stays until a device is there.
    public Notice noSound(Runnable lookAgain) {
        return new Notice(
                SOUND,
                Notice.Kind.WARN,
                words.get("notice.sound.headline"),
                words.get("notice.sound.body"),
                List.of(Notice.Action.of(words.get("notice.sound.again"), lookAgain)));
    }

    /// A hang never came to its end: `held` says what is known of it, and the person keeps or discards that.
    public Notice interrupted(Entry held, Runnable keep, Runnable discard) {
        var phases = held.sets().stream()
                .flatMap(set -> set.phases().stream())
                .filter(phase -> phase.held().isPositive())
                .map(this::phrase)
                .collect(Collectors.joining(", "));
        return new Notice(
                INTERRUPTED,
                Notice.Kind.INFO,
                words.get("notice.interrupted.headline"),
                words.get("notice.interrupted.body", phases),
                List.of(
                        Notice.Action.of(words.get("notice.interrupted.keep"), keep),
                        Notice.Action.quiet(words.get("notice.interrupted.discard"), discard)));
    }

    /// Something could not be read or written; the sentence says what, why and what to do.
    public Notice storage(StorageFailure failure) {
        var sentence = words.get(
                "notice.storage",
                failure.thing(),
                failure.reason().text(),
                failure.reason().remedy());
        return new Notice(STORAGE, Notice.Kind.WARN, sentence, "", List.of());
    }

    /// The session is in the history, and not in the files for other programs.
    public Notice notExported(StorageFailure failure) {
        return new Notice(
                "export",
                Notice.Kind.WARN,
                words.get("notice.export"),
                words.get("storage." + failure.reason(), failure.thing()),
                List.of());
    }

    /// A recording of the person's own cannot be used; the sentence says which, why, and what to do.
    public Notice recording(String complaint) {
        return new Notice("recording", Notice.Kind.WARN, complaint, words.get("notice.recording.body"), List.of());
    }

    private String phrase(HeldPhase phase) {
        return words.get("phase." + phase.phase()) + " " + words.span(phase.held());
    }
}
