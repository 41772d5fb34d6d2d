package dev.plumbline;

import dev.plumbline.adapter.file.Moved;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.ui.Background;
import dev.plumbline.ui.Notice;
import dev.plumbline.ui.ShellViewModel;
import dev.plumbline.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Says in the new place that the data was moved there, and removes the old folder when asked to: only what was copied
/// and has not changed since.
record Arrival(Moved moved, boolean named, Words words, ShellViewModel shell, Background background) {
    private static final String NOTICE = "moved";

    void tell() {
        var body = words.get(named ? "settings.moved.data" : "settings.moved.body", moved.to(), moved.from());
        shell.tell(new Notice(
                NOTICE,
                Notice.Kind.INFO,
                words.get("settings.moved.headline", moved.copied().files()),
                body,
                List.of(
                        Notice.Action.of(words.get("settings.moved.remove"), this::remove),
                        Notice.Action.quiet(words.get("settings.moved.keep"), this::dismiss))));
    }

    private void remove() {
        background.ask(moved::removeOld, this::removed, this::failed);
    }

    private void removed(List<Path> stayed) {
        if (stayed.isEmpty()) {
            say(Notice.Kind.INFO, "settings.moved.removed", moved.from().toString());
        } else {
            var names = stayed.stream().map(Path::toString).collect(Collectors.joining(", "));
            say(Notice.Kind.WARN, "settings.moved.left", words.get("settings.moved.left.body", names));
        }
    }

    private void failed(StorageFailure failure) {
        say(Notice.Kind.WARN, "settings.moved.failed", words.get("storage." + failure.reason(), failure.thing()));
    }

    private void say(Notice.Kind kind, String headline, String body) {
        var dismiss = Notice.Action.quiet(words.get("history.dismiss"), this::dismiss);
        shell.tell(new Notice(NOTICE, kind, words.get(headline), body, List.of(dismiss)));
    }

    private void dismiss() {
        shell.withdraw(NOTICE);
    }
}
