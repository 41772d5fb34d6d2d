package dev.plumbline.adapter.file;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Entry;
import dev.plumbline.history.History;
import dev.plumbline.history.Merge;
import dev.plumbline.history.Problem;
import dev.plumbline.history.Revision;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.StorageFailure.Reason;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The history as lines of JSON: this machine appends to its own file only, and reading takes every `*.jsonl` in the
/// folder, so that folders which a file-sync tool has mixed are one history again.
public final class JsonLinesHistory implements History {
    private static final String ENDING = ".jsonl";

    private final Path folder;
    private final Path lockFile;
    private final String device;
    private boolean ownFileIsKnown;
    private boolean ownFileIsNewer;

    /// @param data the data folder, made when something is first written
    /// @param state the folder of this machine's own state, never synced
    public JsonLinesHistory(Path data, Path state, String device) {
        this.folder = data.resolve("history");
        this.lockFile = Locks.of(data, state).history();
        this.device = device;
    }

    @Override
    public synchronized Archive read() throws StorageFailure {
        var merge = new Merge();
        var problems = new ArrayList<Problem>();
        var reader = new EntryReader();
        var damaged = new Damaged(folder.resolve("damaged"));
        ownFileIsNewer = false;
        for (var path : files(folder)) {
            var file = new HistoryFile(path, reader, damaged::setAside);
            file.read(merge, problems);
            ownFileIsNewer |= path.equals(ownFile()) && file.holdsNewer();
        }
        ownFileIsKnown = true;
        return merge.archive(problems);
    }

    /// The files of a history folder in the order of their names; none where there is no folder.
    static List<Path> files(Path folder) throws StorageFailure {
        try (var all = Files.newDirectoryStream(folder, path -> path.toString().endsWith(ENDING))) {
            var files = new ArrayList<Path>();
            all.forEach(files::add);
            files.sort(null);
            return files;
        } catch (NoSuchFileException nothingYet) {
            return List.of();
        } catch (DirectoryIteratorException broken) {
            throw Disk.failure(folder, new IOException(broken.getMessage(), broken));
        } catch (IOException failed) {
            throw Disk.failure(folder, failed);
        }
    }

    @Override
    public synchronized void append(List<? extends Revision> revisions) throws StorageFailure {
        for (var revision : revisions) {
            if (revision instanceof Entry entry && entry.isNewer()) {
                throw new StorageFailure("The entry of " + entry.startedAt().toLocalDate(), Reason.NEWER);
            }
        }
        Disk.folder(folder);
        Disk.folder(Disk.around(lockFile));
        try (var _ = Turn.take(lockFile)) {
            Appender.append(writable(), revisions);
        } catch (IOException failed) {
            throw Disk.failure(ownFile(), failed);
        }
    }

    @Override
    public synchronized void erase(UUID id) throws StorageFailure {
        Disk.folder(folder);
        var eraser = new Eraser(Disk.folder(Disk.around(lockFile).resolve("erased")));
        try (var _ = Turn.take(lockFile)) {
            for (var file : List.of(ownFile(), olderOwnFile())) {
                if (Files.exists(file)) {
                    eraser.erase(file, id);
                }
            }
        } catch (IOException failed) {
            throw Disk.failure(ownFile(), failed);
        }
        // What another machine wrote is not ours to rewrite: there it can only be deleted.
        var elsewhere = read().entries().stream()
                .filter(entry -> entry.id().equals(id))
                .map(entry -> entry.deleted(device, entry.stamp().savedAt()))
                .toList();
        append(elsewhere);
    }

    private Path olderOwnFile() {
        return folder.resolve(device + "-v" + Entry.VERSION + ENDING);
    }

    private Path ownFile() {
        return folder.resolve(device + ENDING);
    }

    /// A file that a newer program writes is left to it; ours lies beside it.
    private Path writable() {
        if (!ownFileIsKnown) {
            var file = new HistoryFile(ownFile(), new EntryReader(), (_, _) -> true);
            file.read(new Merge(), new ArrayList<>());
            ownFileIsNewer = file.holdsNewer();
            ownFileIsKnown = true;
        }
        return ownFileIsNewer ? olderOwnFile() : ownFile();
    }
}
