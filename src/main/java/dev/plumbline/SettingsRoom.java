package dev.plumbline;

import dev.plumbline.adapter.file.Backup;
import dev.plumbline.adapter.file.DataMove;
import dev.plumbline.adapter.file.Moved;
import dev.plumbline.adapter.file.WholeFile;
import dev.plumbline.export.WeeklyReminder;
import dev.plumbline.history.StorageFailure;
import dev.plumbline.settings.Copied;
import dev.plumbline.settings.Reminder;
import dev.plumbline.ui.settings.DataVerbs;
import dev.plumbline.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the Settings can have done with the data folder.
final class SettingsRoom implements DataVerbs {
    private final Home home;
    private final People people;
    private final Words words;
    private final Supplier<ZonedDateTime> clock;
    private final Consumer<Path> shower;
    private final Consumer<Moved> away;

    /// @param shower shows a folder in the file manager
    /// @param away is told of a folder that moved: the window goes there
    SettingsRoom(
            Home home,
            People people,
            Words words,
            Supplier<ZonedDateTime> clock,
            Consumer<Path> shower,
            Consumer<Moved> away) {
        this.home = home;
        this.people = people;
        this.words = words;
        this.clock = clock;
        this.shower = shower;
        this.away = away;
    }

    @Override
    public Path folder() {
        return home.data();
    }

    @Override
    public void openFolder() {
        shower.accept(home.data());
    }

    @Override
    public Copied backUp(Path to, Keeping keeping) throws StorageFailure {
        var backup = new Backup(home.data(), home.state());
        return switch (keeping) {
            case ZIP -> backup.toZip(to);
            case FOLDER -> backup.toFolder(to);
        };
    }

    @Override
    public Path placeIn(Path chosen) {
        var folder = chosen.toAbsolutePath();
        return isEmpty(folder) ? folder : folder.resolve("plumbline");
    }

    private static boolean isEmpty(Path folder) {
        try (var inside = Files.newDirectoryStream(folder)) {
            return !inside.iterator().hasNext();
        } catch (IOException notThere) {
            return !Files.exists(folder);
        }
    }

    @Override
    public void move(Path to) throws StorageFailure {
        away.accept(new DataMove(home.state()).move(home.data(), to, () -> people.moved(to)));
    }

    @Override
    public void remind(Reminder reminder, Path file) throws StorageFailure {
        var calendar = new WeeklyReminder(reminder.days(), reminder.at(), words.get("settings.remind.title"));
        WholeFile.write(file, out -> out.append(calendar.text(clock.get())));
    }
}
