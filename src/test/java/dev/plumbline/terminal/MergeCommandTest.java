package dev.plumbline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.StorageFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {
    @TempDir
    private Path folder;

    private final Bench bench = new Bench();

    @BeforeEach
    void anotherFolder() throws IOException, StorageFailure {
        var other = new Bench();
        other.store.append(List.of(Entries.hung(1), Entries.hung(2)));
        other.run("history", "--json");
        var lines = other.out
                .toString()
                .strip()
                .replaceFirst("^\\[", "")
                .replaceFirst("\\]$", "")
                .replace("},\n", "}\n");
        Files.createDirectories(folder.resolve("history"));
        Files.writeString(folder.resolve("history").resolve("feedbeef.jsonl"), lines + "\n");
    }

    @Test
    void whatAnotherFolderHasIsTakenOnce() throws StorageFailure {
        bench.store.append(Entries.hung(1));

        assertThat(bench.run("merge", folder.toString())).isZero();
        assertThat(bench.outLines()).containsExactly("new 1, changed 0, same 1, refused 0");
        assertThat(bench.store.read().entries()).containsExactly(Entries.hung(1), Entries.hung(2));

        assertThat(bench.run("merge", folder.toString())).isZero();
        assertThat(bench.outLines()).endsWith("new 0, changed 0, same 2, refused 0");
    }

    @Test
    void aDamagedLineThereIsNamedAndNothingThereIsTouched() throws IOException {
        var torn = folder.resolve("history").resolve("0a1b2c3d.jsonl");
        Files.writeString(torn, "{\"v\":1,\"id\":");

        assertThat(bench.run("merge", folder.toString())).isEqualTo(1);

        assertThat(bench.outLines()).containsExactly("new 2, changed 0, same 0, refused 1");
        assertThat(bench.errLines()).singleElement().asString().startsWith("plumbline: 0a1b2c3d.jsonl, line 1: ");
        assertThat(torn).hasContent("{\"v\":1,\"id\":");
        assertThat(folder.resolve("history").resolve("damaged")).doesNotExist();
    }

    @Test
    void aFolderThatIsNotThereIsOneSentence() {
        var none = folder.resolve("none");

        assertThat(bench.run("merge", none.toString())).isEqualTo(1);
        assertThat(bench.errLines()).containsExactly("plumbline: " + none + " is not there; check the name.");
    }

    @Test
    void verifyCountsWhatItReads() throws StorageFailure {
        bench.store.append(List.of(Entries.hung(1), Entries.hung(2)));

        assertThat(bench.run("verify")).isZero();
        assertThat(bench.outLines()).containsExactly("2 entries, 0 deleted, 0 damaged");
    }
}
