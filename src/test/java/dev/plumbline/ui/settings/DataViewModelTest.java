package dev.plumbline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.settings.BackedUp;
import dev.plumbline.ui.Notice;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DataViewModelTest {
    private static final Path STICK = Path.of("/media/stick");

    private final Table table = new Table();
    private final DataViewModel data = table.screen.data();

    private Notice question() {
        return Objects.requireNonNull(data.questionProperty().get());
    }

    @Test
    void aBackupThatWasReadBackIsRemembered() {
        assertThat(data.backupProperty().get()).isEqualTo("none yet");
        data.backUpZip(STICK.resolve("b.zip"));

        assertThat(table.done).containsExactly("ZIP /media/stick/b.zip");
        assertThat(table.settings.get().backup()).isEqualTo(new BackedUp(Table.NOW.toInstant(), "/media/stick/b.zip"));
        assertThat(data.backupProperty().get()).isEqualTo("today 07:45");
        assertThat(table.told()).containsExactly("14 files were backed up and read back");
    }

    @Test
    void aFolderBackupGetsANewFolderOfItsOwn() {
        data.backUpIn(STICK);
        assertThat(table.done).containsExactly("FOLDER /media/stick/plumbline-2026-11-20-0745");
    }

    @Test
    void aBackupThatFailsIsNotRememberedAndSaysWhy() {
        table.full = true;
        data.backUpZip(STICK.resolve("b.zip"));
        assertThat(table.settings.get().backup()).isNull();
        assertThat(table.told()).containsExactly("There is no new backup");
        assertThat(data.busyProperty().get()).isFalse();
    }

    @Test
    void anOlderBackupSaysItsDay() {
        var lastWeek = Table.NOW.minusDays(7).toInstant();
        table.settings.set(table.settings.get().withBackup(new BackedUp(lastWeek, "b.zip")));
        assertThat(data.backupProperty().get()).isEqualTo("13 November 2026");
    }

    @Test
    void theHistoryGoesIntoAFolderUntilThatIsStopped() {
        assertThat(data.exportToProperty().get()).isNull();
        data.exportTo(STICK);
        assertThat(data.exportToProperty().get()).isEqualTo("/media/stick");
        assertThat(table.settings.get().exportTo()).isEqualTo("/media/stick");
        data.exportNoMore();
        assertThat(table.settings.get().exportTo()).isNull();
    }

    @Test
    void nothingMovesBeforeTheQuestionIsAnswered() {
        data.moveTo(STICK);
        assertThat(question().headline()).isEqualTo("Move the data to /media/stick/plumbline?");
        assertThat(table.done).isEmpty();

        question().actions().getLast().run().run();
        assertThat(data.questionProperty().get()).isNull();
        assertThat(table.done).isEmpty();
    }

    @Test
    void whileTheDataMovesNothingElseMayBeAskedFor() {
        data.moveTo(STICK);
        question().actions().getFirst().run().run();
        assertThat(table.done).containsExactly("move true /media/stick/plumbline");
    }

    @Test
    void aMoveThatFailsSaysThatTheOldFolderIsInUse() {
        table.full = true;
        data.move(STICK);
        assertThat(table.told()).containsExactly("The data was not moved, the old folder is in use as before");
        assertThat(table.shell.notices().getFirst().body()).contains("/media/stick", "no room left");
        assertThat(data.movingProperty().get()).isFalse();
    }
}
