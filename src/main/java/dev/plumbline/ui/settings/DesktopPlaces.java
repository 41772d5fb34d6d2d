package dev.plumbline.ui.settings;

import dev.plumbline.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The desktop's own dialogs for files and folders.
public final class DesktopPlaces implements Places {
    private final Words words;

    public DesktopPlaces(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Path> folder(Window owner, String titleKey) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(words.get(titleKey));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> file(Window owner, String titleKey, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(words.get(titleKey));
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
