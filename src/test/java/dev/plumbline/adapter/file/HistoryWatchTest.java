package dev.plumbline.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.support.RandomEntries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryWatchTest {
    @TempDir
    private Path data;

    private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @Test
    void aFileThatSomethingElseBringsInIsHeardOf() throws Exception {
        try (var _ = HistoryWatch.of(data, () -> heard.add("changed"))) {
            bring("feedbeef.jsonl");

            assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo("changed");
        }
    }

    @Test
    void whatWasReadAlreadyIsNoNews() throws Exception {
        try (var watch = HistoryWatch.of(data, () -> heard.add("changed"))) {
            bring("feedbeef.jsonl");
            watch.see();
            heard.add("read");
            bring("0badcafe.jsonl");

            assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo("read");
            assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo("changed");
        }
        assertThat(heard).isEmpty();
    }

    @Test
    void theFolderIsMadeWhereThereIsNone() throws StorageFailure {
        HistoryWatch.of(data.resolve("new"), () -> {}).close();

        assertThat(data.resolve("new").resolve("history")).isDirectory();
    }

    private void bring(String name) throws IOException {
        Files.writeString(data.resolve("history").resolve(name), EntryWriter.text(new RandomEntries(5).next()) + "\n");
    }
}
