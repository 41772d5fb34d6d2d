package dev.plumbline.adapter.file;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import dev.plumbline.history.StorageFailure;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// Hears when something else, such as a sync tool, changes the files of the history. It waits until they are quiet,
/// and says nothing of what was read already.
public final class HistoryWatch implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(HistoryWatch.class.getName());
    private static final int QUIET_MILLIS = 400;

    private final Path folder;
    private final Runnable changed;
    private final WatchService events;
    private Map<String, String> seen = Map.of();

    private HistoryWatch(Path folder, Runnable changed, WatchService events) {
        this.folder = folder;
        this.changed = changed;
        this.events = events;
    }

    /// Watches the history of a data folder from now on.
    ///
    /// @param changed runs on the watch's own thread
    public static HistoryWatch of(Path data, Runnable changed) throws StorageFailure {
        var folder = Disk.folder(data.resolve("history"));
        try {
            var events = folder.getFileSystem().newWatchService();
            folder.register(events, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
            var watch = new HistoryWatch(folder, changed, events);
            watch.see();
            Thread.ofPlatform().daemon().name("history-watch").start(watch::listen);
            return watch;
        } catch (IOException failed) {
            throw Disk.failure(folder, failed);
        }
    }

    /// What lies there now is about to be read: it is no news.
    public void see() {
        var now = files();
        synchronized (this) {
            seen = now;
        }
    }

    private void listen() {
        try {
            while (true) {
                var key = events.take();
                while (key != null) {
                    key.pollEvents();
                    key.reset();
                    key = events.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                }
                if (isNews()) {
                    changed.run();
                }
            }
        } catch (ClosedWatchServiceException over) {
            LOG.log(System.Logger.Level.TRACE, "closed", over);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isNews() {
        var now = files();
        synchronized (this) {
            var news = !now.equals(seen);
            seen = now;
            return news;
        }
    }

    /// Each file with its size and time.
    private Map<String, String> files() {
        var files = new TreeMap<String, String>();
        try {
            for (var file : JsonLinesHistory.files(folder)) {
                files.put(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        } catch (IOException | StorageFailure gone) {
            LOG.log(System.Logger.Level.DEBUG, "a file went while it was looked at", gone);
        }
        return files;
    }

    @Override
    public void close() {
        try {
            events.close();
        } catch (IOException failed) {
            LOG.log(System.Logger.Level.DEBUG, "left open", failed);
        }
    }
}
