package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.adapter.desktop.Folders;
import dev.plumbline.adapter.file.Moved;
import dev.plumbline.adapter.file.PeopleFile;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.StorageFailure.Reason;
import dev.plumbline.settings.Household.Member;
import dev.plumbline.ui.settings.DataVerbs.Keeping;
import dev.plumbline.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the data is, across moves, people and starts of the program.
class SettingsRoomTest {
    @TempDir
    Path disk;

    private final List<Path> shown = new ArrayList<>();
    private final List<Moved> moves = new ArrayList<>();
    private Folders folders;

    @BeforeEach
    void fill() throws IOException {
        folders = new Folders(disk.resolve("usual"), disk.resolve("state"));
        Files.createDirectories(disk.resolve("usual/history"));
        Files.writeString(disk.resolve("usual/settings.json"), "{}");
    }

    private Home start() {
        return Home.of(Optional.empty(), folders);
    }

    private People people(Home home) {
        return new People(home, "Me", shown::add);
    }

    private SettingsRoom room(Home home) {
        return new SettingsRoom(
                home,
                people(home),
                Words.in(Locale.ENGLISH),
                () -> ZonedDateTime.parse("2026-11-20T07:30:00+01:00[Europe/Berlin]"),
                shown::add,
                moves::add);
    }

    @Test
    void theNextStartFindsTheDataWhereItMoved() throws Exception {
        var to = disk.resolve("stick/plumbline");
        room(start()).move(to);

        assertThat(start().data()).isEqualTo(to);
        assertThat(to.resolve("settings.json")).hasContent("{}");
        assertThat(moves).hasSize(1);
    }

    @Test
    void aMoveOfANamedFolderIsNotRememberedForOtherStarts() throws Exception {
        var named = Home.of(Optional.of(disk.resolve("usual")), folders);
        room(named).move(disk.resolve("elsewhere"));

        assertThat(disk.resolve("elsewhere/settings.json")).exists();
        assertThat(start().data()).isEqualTo(disk.resolve("usual"));
        assertThat(disk.resolve("state/people.json")).doesNotExist();
    }

    @Test
    void aMoveThatIsRefusedLeavesTheOldFolderInUse() throws Exception {
        Files.createDirectories(disk.resolve("full"));
        Files.writeString(disk.resolve("full/cat.txt"), "cat");
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> room(start()).move(disk.resolve("full")))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.NOT_EMPTY));
        assertThat(start().data()).isEqualTo(disk.resolve("usual"));
        assertThat(moves).isEmpty();
    }

    @Test
    void aDataFolderWhoseDiskIsAwayIsSaidAndNotMadeAnew() throws Exception {
        room(start()).move(disk.resolve("stick"));
        Files.move(disk.resolve("stick"), disk.resolve("unplugged"));

        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> start().check())
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.AWAY));
        assertThat(Home.of(Optional.of(disk.resolve("other")), folders).trouble())
                .isNull();
    }

    @Test
    void aListOfPeopleThatIsNotUnderstoodIsSaid() throws Exception {
        Files.createDirectories(disk.resolve("state"));
        Files.writeString(disk.resolve("state/people.json"), "{");
        assertThat(Objects.requireNonNull(start().trouble()).reason()).isEqualTo(Reason.UNCLEAR);
    }

    @Test
    void aFurtherPersonHasAFolderOfTheirOwnAndIsShownWhenAsked() throws Exception {
        var people = people(start());
        people.rename("Anna");
        var both = people.add("Bengt Ågren");
        var folder = disk.resolve("plumbline-bengt-agren");
        assertThat(both.members())
                .containsExactly(
                        new Member("Anna", disk.resolve("usual").toString()),
                        new Member("Bengt Ågren", folder.toString()));
        assertThat(folder).isEmptyDirectory();
        assertThat(start().data()).isEqualTo(disk.resolve("usual"));

        people.show("Bengt Ågren");
        assertThat(shown).containsExactly(folder);
        assertThat(start().data()).isEqualTo(folder);
    }

    @Test
    void twoWhoseNamesLookAlikeToADiskDoNotShareAFolder() throws Exception {
        var people = people(start());
        people.add("Bén");
        var all = people.add("ben");
        assertThat(all.members()).extracting(Member::folder).doesNotHaveDuplicates();
    }

    @Test
    void whoseDiskIsAwayCannotBeShown() throws Exception {
        var people = people(start());
        people.add("Ben");
        Files.delete(disk.resolve("plumbline-ben"));
        assertThatExceptionOfType(StorageFailure.class).isThrownBy(() -> people.show("Ben"));
        assertThat(new PeopleFile(folders.state()).load().orElseThrow().inUse()).isEqualTo("Me");
        assertThat(shown).isEmpty();
    }

    @Test
    void thePlaceForAMoveIsTheChosenFolderIfItIsEmptyOrMissing() throws Exception {
        var room = room(start());
        assertThat(room.placeIn(disk.resolve("none"))).isEqualTo(disk.resolve("none"));
        assertThat(room.placeIn(Files.createDirectory(disk.resolve("empty")))).isEqualTo(disk.resolve("empty"));
        assertThat(room.placeIn(disk)).isEqualTo(disk.resolve("plumbline"));
    }

    @Test
    void bothFormsOfABackupHoldTheData() throws Exception {
        var room = room(start());
        assertThat(room.backUp(disk.resolve("b.zip"), Keeping.ZIP).files()).isEqualTo(1);
        assertThat(room.backUp(disk.resolve("b"), Keeping.FOLDER).files()).isEqualTo(1);
        assertThat(disk.resolve("b/settings.json")).hasContent("{}");
    }
}
