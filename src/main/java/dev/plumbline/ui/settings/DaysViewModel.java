package dev.plumbline.ui.settings;

import dev.plumbline.settings.Settings;
import dev.plumbline.ui.Background;
import dev.plumbline.ui.Notice;
import dev.plumbline.ui.ShellViewModel;
import dev.plumbline.words.Words;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// How many days a week, which ones and when, and at which hour a day begins.
public final class DaysViewModel {
    private static final String NOTICE = "settings.days";
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])(?:[:.]([0-5]\\d))?");

    private final Property<Settings> settings;
    private final Words words;
    private final ShellViewModel shell;
    private final DataVerbs verbs;
    private final Background background;
    private final ObjectProperty<Integer> goal;
    private final ObjectProperty<Integer> dayStart;
    private final Map<DayOfWeek, ObjectProperty<Boolean>> days = new EnumMap<>(DayOfWeek.class);
    private final ReadOnlyStringWrapper at = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Boolean> nudge;
    private final boolean nudges;
    private final ReadOnlyBooleanWrapper canNudge = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRemind = new ReadOnlyBooleanWrapper();

    /// @param shell says what happened
    /// @param verbs writes the calendar file, by `background`
    /// @param nudges whether this desktop can show a reminder
    public DaysViewModel(
            Property<Settings> settings,
            Words words,
            ShellViewModel shell,
            DataVerbs verbs,
            Background background,
            boolean nudges) {
        this.settings = settings;
        this.words = words;
        this.shell = shell;
        this.verbs = verbs;
        this.background = background;
        this.nudges = nudges;
        nudge = Choice.of(
                settings,
                all -> all.reminder().onDesktop(),
                (all, chosen) -> all.withReminder(all.reminder().withOnDesktop(chosen)));
        goal = Choice.of(
                settings,
                all -> all.practice().weeklyGoal(),
                (all, chosen) -> all.withPractice(all.practice().withWeeklyGoal(chosen)));
        dayStart = Choice.of(
                settings,
                all -> all.practice().dayStart(),
                (all, chosen) -> all.withPractice(all.practice().withDayStart(chosen)));
        for (var day : DayOfWeek.values()) {
            days.put(day, choice(day));
        }
        settings.subscribe(this::render);
    }

    private ObjectProperty<Boolean> choice(DayOfWeek day) {
        return Choice.of(settings, all -> all.reminder().days().contains(day), (all, chosen) -> {
            var others = EnumSet.noneOf(DayOfWeek.class);
            others.addAll(all.reminder().days());
            if (chosen) {
                others.add(day);
            } else {
                others.remove(day);
            }
            return all.withReminder(all.reminder().withDays(others));
        });
    }

    private void render(Settings all) {
        at.set(all.reminder().at().toString());
        complaint.set("");
        canRemind.set(!all.reminder().days().isEmpty());
        canNudge.set(nudges && canRemind.get());
    }

    ObjectProperty<Integer> goalProperty() {
        return goal;
    }

    ObjectProperty<Integer> dayStartProperty() {
        return dayStart;
    }

    ObjectProperty<Boolean> dayProperty(DayOfWeek day) {
        return Objects.requireNonNull(days.get(day));
    }

    ReadOnlyStringProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    /// Why what was written is no time, or empty.
    ReadOnlyStringProperty complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    /// Whether the desktop reminds too, while the program is open.
    ObjectProperty<Boolean> nudgeProperty() {
        return nudge;
    }

    /// True once a day was chosen, where the desktop can show a reminder.
    ReadOnlyBooleanProperty canNudgeProperty() {
        return canNudge.getReadOnlyProperty();
    }

    /// Whether the desktop can show one at all.
    boolean nudges() {
        return nudges;
    }

    /// True once a day was chosen.
    ReadOnlyBooleanProperty canRemindProperty() {
        return canRemind.getReadOnlyProperty();
    }

    /// The person wrote `text` as the time of day.
    void enterAt(String text) {
        complaint.set("");
        var all = settings.getValue();
        time(text.strip())
                .ifPresentOrElse(
                        time -> settings.setValue(
                                all.withReminder(all.reminder().withAt(time))),
                        () -> complaint.set(words.get("settings.at.wrong", text.strip())));
    }

    private static Optional<LocalTime> time(String text) {
        var found = TIME.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var minutes = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        return Optional.of(LocalTime.of(Integer.parseInt(found.group(1)), minutes));
    }

    /// Writes the calendar file.
    void remind(Path file) {
        var reminder = settings.getValue().reminder();
        background.tell(
                () -> verbs.remind(reminder, file),
                () -> tell(Notice.Kind.INFO, words.get("settings.remind.done"), words.get("settings.remind.how", file)),
                failure -> tell(
                        Notice.Kind.WARN,
                        words.get("settings.remind.failed"),
                        words.get("storage." + failure.reason(), failure.thing())));
    }

    private void tell(Notice.Kind kind, String headline, String body) {
        var dismiss = Notice.Action.quiet(words.get("history.dismiss"), () -> shell.withdraw(NOTICE));
        shell.tell(new Notice(NOTICE, kind, headline, body, List.of(dismiss)));
    }
}
