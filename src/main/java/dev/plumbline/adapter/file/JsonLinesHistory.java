package dev.plumbline.adapter.file;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Entry;
import dev.plumbline.history.History;
import dev.plumbline.history.Merge;
import dev.plumbline.history.Revision;
import dev.plumbline.history.Stamp;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.StorageFailure.Reason;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The history as lines of JSON: this machine appends to its own file only, and reading takes every `*.jsonl` in the
/// folder, so that folders which a file-sync tool has mixed are one history again. What was read stays known, so that
/// reading again costs what is new.
public final class JsonLinesHistory implements History {
    private static final String ENDING = ".jsonl";

    /// A history that is longer is worth a glance before it is read.
    private static final long LONG = 4_000_000;

    /// How much of a file's end a glance reads: several hundred sessions.
    private static final long GLANCE = 500_000;

    private final Path folder;
    private final Path lockFile;
    private final String device;
    private final KnownFiles known;

    /// @param data the data folder, made when something is first written
    /// @param state the folder of this machine's own state, never synced
    public JsonLinesHistory(Path data, Path state, String device) {
        this.folder = data.resolve("history");
        this.lockFile = Locks.of(data, state).history();
        this.device = device;
        this.known = new KnownFiles(folder, Set.of(ownFile(), olderOwnFile()));
    }

    @Override
    public synchronized Archive read() throws StorageFailure {
        known.refresh();
        return known.archive();
    }

    @Override
    public Optional<Archive> glance() throws StorageFailure {
        var files = files(folder);
        if (files.stream().mapToLong(JsonLinesHistory::size).sum() <= LONG) {
            return Optional.empty();
        }
        var merge = new Merge();
        for (var file : files) {
            var from = Math.max(0, size(file) - GLANCE);
            new HistoryFile(file, (_, _, _) -> true)
                    .read(new HistoryFile.Place(from, 0, true), merge, new ArrayList<>());
        }
        return Optional.of(merge.archive(List.of()));
    }

    /// What cannot be looked at has no length here; reading it will say why.
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException _) {
            return 0;
        }
    }

    @Override
    public synchronized Optional<Stamp> latest(UUID id) throws StorageFailure {
        known.refresh();
        return known.winner(id).map(Revision::stamp);
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
        return known.holdsNewer(ownFile()) ? olderOwnFile() : ownFile();
    }
}
