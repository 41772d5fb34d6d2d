package dev.plumbline.ui.history;

import dev.plumbline.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The desktop's own dialog for files.
public final class DesktopFileDialog implements FileDialog {
    private final Words words;

    public DesktopFileDialog(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Path> whereTo(Window owner, Format format, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(words.get("history.dialog.save"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(words.get("history.export." + format), pattern(format)));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> whichOne(Window owner) {
        var chooser = new FileChooser();
        chooser.setTitle(words.get("history.dialog.open"));
        var patterns = Stream.of(Format.CSV, Format.JSON)
                .map(DesktopFileDialog::pattern)
                .toList();
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(words.get("history.dialog.ours"), patterns),
                        new FileChooser.ExtensionFilter(words.get("history.dialog.any"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    private static String pattern(Format format) {
        return "*." + format.suffix();
    }
}
