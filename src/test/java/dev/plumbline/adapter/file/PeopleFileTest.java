package dev.plumbline.adapter.file;

import static dev.plumbline.adapter.file.BackupTest.assertReason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.StorageFailure.Reason;
import dev.plumbline.settings.Household;
import dev.plumbline.settings.Household.Member;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleFileTest {
    private static final Household TWO = new Household(
            List.of(new Member("Anna", "/home/a/.local/share/plumbline"), new Member("Bø \"B\"", "/media/b")),
            "Bø \"B\"");

    @TempDir
    Path state;

    @Test
    void withoutTheFileNobodyWasNamed() throws Exception {
        assertThat(new PeopleFile(state).load()).isEmpty();
    }

    @Test
    void whoWasSavedIsLoaded() throws Exception {
        new PeopleFile(state).save(TWO);
        assertThat(new PeopleFile(state).load()).contains(TWO);
    }

    @Test
    void theExampleOnThePageCanBeRead() throws Exception {
        var example = Files.readString(Path.of("docs/format.md"))
                .lines()
                .filter(line -> line.startsWith("{\"people\":"))
                .findFirst()
                .orElseThrow();
        Files.writeString(state.resolve("people.json"), example);
        assertThat(new PeopleFile(state).load().orElseThrow().current().name()).isEqualTo("Ben");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"people\":[],\"in_use\":\"Anna\"}",
                "{\"people\":[{\"name\":\"Anna\",\"folder\":\"/a\"}],\"in_use\":\"Ben\"}",
                "{\"people\":[{\"name\":\"\",\"folder\":\"/a\"}],\"in_use\":\"\"}",
                "{\"people\":[{\"name\":\"A\",\"folder\":\"/a\"},{\"name\":\"B\",\"folder\":\"/a\"}],\"in_use\":\"A\"}"
            })
    void aFileThatIsNotUnderstoodIsNotGuessedAtAndStays(String broken) throws Exception {
        Files.writeString(state.resolve("people.json"), broken);
        assertReason(() -> new PeopleFile(state).load(), Reason.UNCLEAR);
        assertThat(state.resolve("people.json")).hasContent(broken);
    }
}
