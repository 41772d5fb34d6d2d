package dev.plumbline.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.StorageFailure.Reason;
import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Reach;
import dev.plumbline.settings.BackedUp;
import dev.plumbline.settings.Channel;
import dev.plumbline.settings.Counts;
import dev.plumbline.settings.Lengths;
import dev.plumbline.settings.Look;
import dev.plumbline.settings.Motion;
import dev.plumbline.settings.Practice;
import dev.plumbline.settings.Reminder;
import dev.plumbline.settings.Settings;
import dev.plumbline.settings.SettingsStore.Loaded;
import dev.plumbline.settings.Sounds;
import dev.plumbline.settings.TextSize;
import dev.plumbline.settings.Theme;
import dev.plumbline.settings.WindowState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSettingsTest {
    private static final Settings ALL = new Settings(
            new Practice(
                    "long",
                    List.of(
                            new Bar("Door", Mount.DOORWAY, Reach.KNEES),
                            new Bar("Park \"=1+1\"", Mount.FREE_STANDING, Reach.BOX)),
                    "Door",
                    1.72,
                    -15,
                    true,
                    true,
                    15,
                    7,
                    4),
            new Sounds(
                    0.72,
                    new Channel(false, 0.5),
                    new Channel(true, 0),
                    new Channel(false, 1),
                    new Channel(true, 0.25),
                    Counts.LAST_5,
                    true,
                    true,
                    "USB \"Speaker\""),
            new Look(Theme.DARK, TextSize.HUGE, false, Motion.ON, Lengths.FT_IN),
            new Reminder(Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY), LocalTime.of(18, 5), true),
            new BackedUp(Instant.parse("2026-02-28T07:44:00.250Z"), "/media/stick/plumbline.zip"),
            "/media/stick",
            "Page Down",
            true,
            Set.of("longer", "all_out"),
            new WindowState(-10, 20.5, 1280, 800, true),
            Map.of());

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("settings.json");
    }

    private JsonSettings store() {
        return new JsonSettings(folder, () -> Instant.parse("2026-03-01T12:00:00Z"));
    }

    @Test
    void withoutAFileEverythingIsAsByDefault() {
        assertThat(store().load()).isEqualTo(new Loaded(Settings.DEFAULT, null));
    }

    @Test
    void whatIsSavedIsLoaded() throws Exception {
        store().save(ALL);
        assertThat(store().load()).isEqualTo(new Loaded(ALL, null));
        store().save(Settings.DEFAULT);
        assertThat(store().load()).isEqualTo(new Loaded(Settings.DEFAULT, null));
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file()));
    }

    @Test
    void whatIsLeftOutIsAsByDefault() throws Exception {
        Files.writeString(file(), "{\"look\":{\"theme\":\"light\"}}");
        assertThat(store().load().settings()).isEqualTo(Settings.DEFAULT.withLook(Look.DEFAULT.withTheme(Theme.LIGHT)));
    }

    @Test
    void unknownFieldsSurviveASave() throws Exception {
        Files.writeString(
                file(),
                "{\"language\":\"de\",\"look\":{\"font\":{\"size\":[1,2]}},\"sounds\":{\"voice\":{\"by\":\"clb\"}},"
                        + "\"reminder\":{\"tune\":1},\"backup\":{\"by\":\"x\"},\"practice\":{\"days\":[\"mon\"],\"bars\":[{\"name\":\"A\",\"mount\":\"fixed\",\"reach\":\"toes\",\"cm\":230}]}}");
        store().save(store().load().settings().withFirstRunDone(true));
        assertThat(file())
                .content()
                .contains("\"language\":\"de\"", "\"font\":{\"size\":[1,2]}", "\"by\":\"clb\"", "\"days\":[\"mon\"]")
                .contains("\"tune\":1", "\"by\":\"x\"", "\"cm\":230", "\"first_run_done\":true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"practice\":{\"weekly_goal\":8}}",
                "{\"sounds\":{\"master\":1.5}}",
                "{\"look\":{\"theme\":\"pink\"}}",
                "{\"practice\":{\"bar\":\"nowhere\"}}",
                "{\"window\":{\"x\":1}}",
                "{\"practice\":{\"get_ready_s\":4}}",
                "{\"look\":{\"lengths\":\"cubits\"}}",
                "{\"reminder\":{\"days\":[\"someday\"]}}",
                "{\"reminder\":{\"at\":\"25:00\"}}",
                "{\"backup\":{\"at\":\"yesterday\"}}",
                "{} {}",
                "\u0000\u0000\u0000\u0000"
            })
    void aFileThatCannotBeUnderstoodIsSetAsideAndSaidOnce(String broken) throws Exception {
        Files.writeString(file(), broken);
        var loaded = store().load();
        assertThat(loaded.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(Objects.requireNonNull(loaded.problem()).reason()).isEqualTo(Reason.DAMAGED);
        assertThat(file()).doesNotExist();
        assertThat(folder.resolve("settings.json.corrupt-20260301T120000.000Z")).hasContent(broken);
        assertThat(store().load().problem()).isNull();
    }

    @Test
    void bytesThatAreNoUtf8AreSetAside() throws Exception {
        Files.write(file(), "{\"learned_key\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Objects.requireNonNull(store().load().problem()).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void settingsOfTheFirstVersionStayReadable() throws Exception {
        try (var golden = JsonSettingsTest.class.getResourceAsStream("settings-v1.json")) {
            Files.write(file(), Objects.requireNonNull(golden).readAllBytes());
        }
        var first = ALL.withExportTo(null).withReminder(ALL.reminder().withOnDesktop(false));
        assertThat(store().load()).isEqualTo(new Loaded(first, null));
    }

    @Test
    void thePageNamesEveryFieldThatIsWritten() throws Exception {
        store().save(ALL);
        var page = Files.readString(Path.of("docs/format.md"));
        var fields = Pattern.compile("\"([a-z_]+)\":")
                .matcher(Files.readString(file()))
                .results();
        assertThat(page)
                .contains(fields.map(field -> "`" + field.group(1) + "`")
                        .distinct()
                        .toList());
    }

    @Test
    void aFolderInItsPlaceIsSaid() throws Exception {
        Files.createDirectory(file());
        assertThat(Objects.requireNonNull(store().load().problem()).reason()).isEqualTo(Reason.NOT_A_FILE);
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> store().save(ALL))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.NOT_A_FILE));
    }
}
