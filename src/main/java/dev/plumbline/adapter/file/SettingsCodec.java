package dev.plumbline.adapter.file;

import dev.plumbline.history.Words;
import dev.plumbline.settings.BackedUp;
import dev.plumbline.settings.Lengths;
import dev.plumbline.settings.Look;
import dev.plumbline.settings.Motion;
import dev.plumbline.settings.Reminder;
import dev.plumbline.settings.Settings;
import dev.plumbline.settings.TextSize;
import dev.plumbline.settings.Theme;
import dev.plumbline.settings.WindowState;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/// Settings as JSON: what is left out is as it is by default, what is not understood is kept.
final class SettingsCodec {
    private static final Words<Theme> THEME = Words.of(Theme.class);
    private static final Words<Motion> MOTION = Words.of(Motion.class);
    private static final Words<Lengths> LENGTHS = Words.of(Lengths.class);
    private static final Words<DayOfWeek> DAYS = Words.of(DayOfWeek.class);
    private static final Set<String> KNOWN = Set.of(
            "practice",
            "sounds",
            "look",
            "reminder",
            "backup",
            "export_to",
            "learned_key",
            "first_run_done",
            "refused_advice",
            "window");
    private static final Set<String> LOOK =
            Set.of("theme", "text_size", "full_screen_stage", "reduced_motion", "lengths");
    private static final Set<String> REMINDER = Set.of("days", "at", "on_desktop");
    private static final Set<String> BACKUP = Set.of("at", "to");
    private static final Set<String> WINDOW = Set.of("x", "y", "width", "height", "maximized");

    private SettingsCodec() {}

    static Settings read(String text) {
        try (var parser = Json.parser(text)) {
            var fields = new Fields(parser);
            fields.open();
            var read = Settings.DEFAULT;
            for (var name = fields.next(KNOWN); name != null; name = fields.next(KNOWN)) {
                switch (name) {
                    case "practice" -> read = read.withPractice(PracticeCodec.read(fields));
                    case "sounds" -> read = read.withSounds(SoundsCodec.read(fields));
                    case "look" -> read = read.withLook(look(fields));
                    case "reminder" -> read = read.withReminder(reminder(fields));
                    case "backup" -> read = read.withBackup(backup(fields));
                    case "export_to" -> read = read.withExportTo(fields.text());
                    case "learned_key" -> read = read.withLearnedKey(fields.text());
                    case "first_run_done" -> read = read.withFirstRunDone(fields.flag());
                    case "refused_advice" -> read = read.withRefusedAdvice(Set.copyOf(fields.list(fields::text)));
                    case "window" -> read = read.withWindow(window(fields));
                    default -> fields.keep();
                }
            }
            fields.end();
            return read.withUnknown(fields.unknown());
        }
    }

    private static Look look(Fields fields) {
        fields.open();
        var read = Look.DEFAULT;
        for (var name = fields.next(LOOK); name != null; name = fields.next(LOOK)) {
            switch (name) {
                case "theme" -> read = read.withTheme(fields.word(THEME));
                case "text_size" -> read = read.withTextSize(TextSize.of(fields.number()));
                case "full_screen_stage" -> read = read.withFullScreenStage(fields.flag());
                case "reduced_motion" -> read = read.withReducedMotion(fields.word(MOTION));
                case "lengths" -> read = read.withLengths(fields.word(LENGTHS));
                default -> fields.keep();
            }
        }
        return read;
    }

    private static Reminder reminder(Fields fields) {
        fields.open();
        var read = Reminder.NONE;
        for (var name = fields.next(REMINDER); name != null; name = fields.next(REMINDER)) {
            switch (name) {
                case "days" -> read = read.withDays(Set.copyOf(fields.list(() -> fields.word(DAYS))));
                case "at" -> read = read.withAt(time(fields.text()));
                case "on_desktop" -> read = read.withOnDesktop(fields.flag());
                default -> fields.keep();
            }
        }
        return read;
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException noTime) {
            throw new IllegalArgumentException("at is '" + text + "', not a time of day", noTime);
        }
    }

    private static Instant instant(String text) {
        try {
            return Times.instant(text);
        } catch (DateTimeException noTime) {
            throw new IllegalArgumentException("at is '" + text + "', not a moment", noTime);
        }
    }

    private static BackedUp backup(Fields fields) {
        fields.open();
        var read = new BackedUp(Instant.EPOCH, "");
        for (var name = fields.next(BACKUP); name != null; name = fields.next(BACKUP)) {
            switch (name) {
                case "at" -> read = new BackedUp(instant(fields.text()), read.to());
                case "to" -> read = new BackedUp(read.at(), fields.text());
                default -> fields.keep();
            }
        }
        return read;
    }

    private static WindowState window(Fields fields) {
        fields.open();
        var x = 0.0;
        var y = 0.0;
        var width = 0.0;
        var height = 0.0;
        var maximized = false;
        for (var name = fields.next(WINDOW); name != null; name = fields.next(WINDOW)) {
            switch (name) {
                case "x" -> x = fields.number();
                case "y" -> y = fields.number();
                case "width" -> width = fields.number();
                case "height" -> height = fields.number();
                case "maximized" -> maximized = fields.flag();
                default -> fields.keep();
            }
        }
        return new WindowState(x, y, width, height, maximized);
    }

    static String text(Settings settings) {
        return Json.text(json -> write(json, settings, new Unknown(json, settings.unknown())));
    }

    private static void write(JsonGenerator json, Settings settings, Unknown unknown) {
        json.writeStartObject();
        PracticeCodec.write(json, settings.practice(), unknown);
        SoundsCodec.write(json, settings.sounds(), unknown);
        write(json, settings.look(), unknown);
        write(json, settings.reminder(), unknown);
        if (settings.backup() != null) {
            write(json, settings.backup(), unknown);
        }
        if (settings.exportTo() != null) {
            json.writeStringProperty("export_to", settings.exportTo());
        }
        if (settings.learnedKey() != null) {
            json.writeStringProperty("learned_key", settings.learnedKey());
        }
        json.writeBooleanProperty("first_run_done", settings.firstRunDone());
        if (!settings.refusedAdvice().isEmpty()) {
            json.writeName("refused_advice").writeStartArray();
            settings.refusedAdvice().forEach(json::writeString);
            json.writeEndArray();
        }
        if (settings.window() != null) {
            write(json, settings.window(), unknown);
        }
        unknown.write();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Look look, Unknown unknown) {
        json.writeName("look").writeStartObject();
        json.writeStringProperty("theme", THEME.word(look.theme()));
        json.writeNumberProperty("text_size", look.textSize().factor());
        json.writeBooleanProperty("full_screen_stage", look.fullScreenStage());
        json.writeStringProperty("reduced_motion", MOTION.word(look.reducedMotion()));
        json.writeStringProperty("lengths", LENGTHS.word(look.lengths()));
        unknown.write("look");
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Reminder reminder, Unknown unknown) {
        json.writeName("reminder").writeStartObject();
        json.writeName("days").writeStartArray();
        reminder.days().forEach(day -> json.writeString(DAYS.word(day)));
        json.writeEndArray();
        json.writeStringProperty("at", reminder.at().toString());
        json.writeBooleanProperty("on_desktop", reminder.onDesktop());
        unknown.write("reminder");
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, BackedUp backup, Unknown unknown) {
        json.writeName("backup").writeStartObject();
        json.writeStringProperty("at", backup.at().toString());
        json.writeStringProperty("to", backup.to());
        unknown.write("backup");
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, WindowState window, Unknown unknown) {
        json.writeName("window").writeStartObject();
        json.writeNumberProperty("x", window.x());
        json.writeNumberProperty("y", window.y());
        json.writeNumberProperty("width", window.width());
        json.writeNumberProperty("height", window.height());
        json.writeBooleanProperty("maximized", window.maximized());
        unknown.write("window");
        json.writeEndObject();
    }
}
