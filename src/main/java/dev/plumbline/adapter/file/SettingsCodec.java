package dev.plumbline.adapter.file;

import dev.plumbline.history.Words;
import dev.plumbline.settings.Channel;
import dev.plumbline.settings.Counts;
import dev.plumbline.settings.Look;
import dev.plumbline.settings.Motion;
import dev.plumbline.settings.Settings;
import dev.plumbline.settings.Sounds;
import dev.plumbline.settings.TextSize;
import dev.plumbline.settings.Theme;
import dev.plumbline.settings.WindowState;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/// Settings as JSON: what is left out is as it is by default, what is not understood is kept.
final class SettingsCodec {
    private static final Words<Theme> THEME = Words.of(Theme.class);
    private static final Words<Motion> MOTION = Words.of(Motion.class);
    private static final Words<Counts> COUNTS = Words.of(Counts.class);
    private static final Set<String> KNOWN =
            Set.of("practice", "sounds", "look", "learned_key", "first_run_done", "window");
    private static final Set<String> SOUNDS =
            Set.of("master", "voice", "tones", "ticks", "breath", "counts", "half_way");
    private static final Set<String> CHANNEL = Set.of("on", "volume");
    private static final Set<String> LOOK = Set.of("theme", "text_size", "full_screen_stage", "reduced_motion");
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
                    case "sounds" -> read = read.withSounds(sounds(fields));
                    case "look" -> read = read.withLook(look(fields));
                    case "learned_key" -> read = read.withLearnedKey(fields.text());
                    case "first_run_done" -> read = read.withFirstRunDone(fields.flag());
                    case "window" -> read = read.withWindow(window(fields));
                    default -> fields.keep();
                }
            }
            fields.end();
            return read.withUnknown(fields.unknown());
        }
    }

    private static Sounds sounds(Fields fields) {
        fields.open();
        var read = Sounds.DEFAULT;
        for (var name = fields.next(SOUNDS); name != null; name = fields.next(SOUNDS)) {
            switch (name) {
                case "master" -> read = read.withMaster(fields.number());
                case "voice" -> read = read.withVoice(channel(fields));
                case "tones" -> read = read.withTones(channel(fields));
                case "ticks" -> read = read.withTicks(channel(fields));
                case "breath" -> read = read.withBreath(channel(fields));
                case "counts" -> read = read.withCounts(fields.word(COUNTS));
                case "half_way" -> read = read.withHalfWay(fields.flag());
                default -> fields.keep();
            }
        }
        return read;
    }

    private static Channel channel(Fields fields) {
        fields.open();
        var read = Channel.FULL;
        for (var name = fields.next(CHANNEL); name != null; name = fields.next(CHANNEL)) {
            switch (name) {
                case "on" -> read = read.withOn(fields.flag());
                case "volume" -> read = read.withVolume(fields.number());
                default -> fields.keep();
            }
        }
        return read;
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
        write(json, settings.sounds(), unknown);
        write(json, settings.look(), unknown);
        if (settings.learnedKey() != null) {
            json.writeStringProperty("learned_key", settings.learnedKey());
        }
        json.writeBooleanProperty("first_run_done", settings.firstRunDone());
        if (settings.window() != null) {
            write(json, settings.window(), unknown);
        }
        unknown.write();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Sounds sounds, Unknown unknown) {
        json.writeName("sounds").writeStartObject();
        json.writeNumberProperty("master", sounds.master());
        write(json, "voice", sounds.voice(), unknown);
        write(json, "tones", sounds.tones(), unknown);
        write(json, "ticks", sounds.ticks(), unknown);
        write(json, "breath", sounds.breath(), unknown);
        json.writeStringProperty("counts", COUNTS.word(sounds.counts()));
        json.writeBooleanProperty("half_way", sounds.halfWay());
        unknown.write("sounds");
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Channel channel, Unknown unknown) {
        json.writeName(name).writeStartObject();
        json.writeBooleanProperty("on", channel.on());
        json.writeNumberProperty("volume", channel.volume());
        unknown.write("sounds", name);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Look look, Unknown unknown) {
        json.writeName("look").writeStartObject();
        json.writeStringProperty("theme", THEME.word(look.theme()));
        json.writeNumberProperty("text_size", look.textSize().factor());
        json.writeBooleanProperty("full_screen_stage", look.fullScreenStage());
        json.writeStringProperty("reduced_motion", MOTION.word(look.reducedMotion()));
        unknown.write("look");
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
