package dev.plumbline.ui.routines;

import dev.plumbline.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The desktop's own dialog for the file of a routine.
public final class DesktopRoutineDialog implements RoutineDialog {
    private static final List<String> PATTERNS = List.of("*" + SUFFIX, "*.json");

    private final Words words;

    public DesktopRoutineDialog(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Path> whereTo(Window owner, String name) {
        var chooser = chooser("routines.dialog.save");
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> whichOne(Window owner) {
        return Optional.ofNullable(chooser("routines.dialog.open").showOpenDialog(owner))
                .map(File::toPath);
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(words.get(title));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(words.get("routines.dialog.files"), PATTERNS));
        return chooser;
    }
}
