package dev.plumbline.ui.settings;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.history.StorageFailure.Reason;
import dev.plumbline.runner.SoundOutputs;
import dev.plumbline.settings.Copied;
import dev.plumbline.settings.Household;
import dev.plumbline.settings.Household.Member;
import dev.plumbline.settings.Reminder;
import dev.plumbline.settings.Settings;
import dev.plumbline.ui.Background;
import dev.plumbline.ui.Notice;
import dev.plumbline.ui.Place;
import dev.plumbline.ui.ShellViewModel;
import dev.plumbline.words.Words;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// All that stands around the Settings: what is asked of the disk is written down, and fails when it is full.
final class Table implements DataVerbs, PeopleVerbs, SoundOutputs {
    static final Words WORDS = Words.in(Locale.ENGLISH);
    static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-20T07:45:00+01:00[Europe/Berlin]");
    static final Path FOLDER = Path.of("/home/anna/plumbline");

    final SimpleObjectProperty<Settings> settings = new SimpleObjectProperty<>(Settings.DEFAULT);
    final ShellViewModel shell = new ShellViewModel(List.of(Place.SETTINGS));
    final Background background = new Background(Runnable::run, Runnable::run);
    final SimpleObjectProperty<@Nullable Household> household =
            new SimpleObjectProperty<>(Household.of(new Member("Anna", FOLDER.toString())));
    final List<String> done = new ArrayList<>();
    boolean full;

    final SettingsScreen screen = new SettingsScreen(
            new SoundViewModel(settings, () -> done.add("taste"), this, background),
            new BodyViewModel(settings, WORDS),
            new BarsViewModel(settings, shell, WORDS),
            new KeysViewModel(settings, WORDS),
            new ScreenViewModel(settings),
            new DaysViewModel(settings, WORDS, shell, this, background, true),
            new DataViewModel(settings, () -> NOW, WORDS, shell, this, background),
            new PeopleViewModel(household, WORDS, shell, this, background),
            new AboutViewModel("1.0.0", () -> done.add("cards")));

    @Override
    public List<String> names() {
        return List.of("Built-in", "Kitchen");
    }

    @Override
    public boolean canDuck() {
        return true;
    }

    /// The headlines that stand at the top of the window.
    List<String> told() {
        return shell.notices().stream().map(Notice::headline).toList();
    }

    private void write(String deed, Path to) throws StorageFailure {
        if (full) {
            throw new StorageFailure(to.toString(), Reason.FULL);
        }
        done.add(deed + " " + to);
    }

    @Override
    public Path folder() {
        return FOLDER;
    }

    @Override
    public void openFolder() {
        done.add("open");
    }

    @Override
    public Copied backUp(Path to, Keeping keeping) throws StorageFailure {
        write(keeping.toString(), to);
        return new Copied(14, 2_100_000);
    }

    @Override
    public Path placeIn(Path chosen) {
        return chosen.resolve("plumbline");
    }

    @Override
    public void move(Path to) throws StorageFailure {
        write("move " + screen.data().movingProperty().get(), to);
    }

    @Override
    public void remind(Reminder reminder, Path file) throws StorageFailure {
        write("remind " + reminder.days() + " " + reminder.at(), file);
    }

    private Household known() {
        return Objects.requireNonNull(household.get());
    }

    @Override
    public Household rename(String name) throws StorageFailure {
        write("rename " + name, FOLDER);
        return known().withCurrent(new Member(name, known().current().folder()));
    }

    @Override
    public Household add(String name) throws StorageFailure {
        write("add " + name, FOLDER);
        return known().with(new Member(name, "/" + name));
    }

    @Override
    public Household forget(String name) throws StorageFailure {
        write("forget " + name, FOLDER);
        return known().without(name);
    }

    @Override
    public void show(String name) throws StorageFailure {
        write("show " + name, FOLDER);
    }
}
