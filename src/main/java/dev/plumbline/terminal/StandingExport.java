package dev.plumbline.terminal;

import dev.plumbline.history.Entry;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.settings.Settings;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The history as a table and as JSON for other programs, kept up to date in a folder of the person's choice. Each file
/// is replaced whole, so that whoever reads it meanwhile has the old or the new one.
public record StandingExport(Supplies supplies) {

    /// Writes both files into the folder the settings name; does nothing where they name none.
    ///
    /// @throws StorageFailure MISSING where that folder is not there: it is never made anew
    public void write(Settings settings) throws StorageFailure {
        if (settings.exportTo() != null) {
            write(folder(settings.exportTo()));
        }
    }

    private void write(Path folder) throws StorageFailure {
        var entries = supplies.history().read().entries();
        write(Documents.Format.CSV, folder.resolve("plumbline.csv"), entries);
        write(Documents.Format.JSON, folder.resolve("plumbline.json"), entries);
    }

    private void write(Documents.Format format, Path file, List<Entry> entries) throws StorageFailure {
        supplies.documents().export(new Documents.Extract(format, entries, null, null), file);
    }

    private static Path folder(String named) throws StorageFailure {
        var folder = path(named);
        if (folder == null || !Files.isDirectory(folder)) {
            throw new StorageFailure(named, StorageFailure.Reason.MISSING);
        }
        return folder;
    }

    private static @Nullable Path path(String named) {
        try {
            return Path.of(named);
        } catch (InvalidPathException _) {
            return null;
        }
    }
}
