package dev.plumbline.adapter.file;

import dev.plumbline.history.Words;
import dev.plumbline.settings.Channel;
import dev.plumbline.settings.Counts;
import dev.plumbline.settings.Sounds;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/// The part of the settings that says what is heard.
final class SoundsCodec {
    private static final Words<Counts> COUNTS = Words.of(Counts.class);
    private static final Set<String> KNOWN =
            Set.of("master", "voice", "tones", "ticks", "breath", "counts", "half_way", "ducks", "device");
    private static final Set<String> CHANNEL = Set.of("on", "volume");

    private SoundsCodec() {}

    static Sounds read(Fields fields) {
        fields.open();
        var read = Sounds.DEFAULT;
        for (var name = fields.next(KNOWN); name != null; name = fields.next(KNOWN)) {
            switch (name) {
                case "master" -> read = read.withMaster(fields.number());
                case "voice" -> read = read.withVoice(channel(fields));
                case "tones" -> read = read.withTones(channel(fields));
                case "ticks" -> read = read.withTicks(channel(fields));
                case "breath" -> read = read.withBreath(channel(fields));
                case "counts" -> read = read.withCounts(fields.word(COUNTS));
                case "half_way" -> read = read.withHalfWay(fields.flag());
                case "ducks" -> read = read.withDucks(fields.flag());
                case "device" -> read = read.withDevice(fields.text());
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

    static void write(JsonGenerator json, Sounds sounds, Unknown unknown) {
        json.writeName("sounds").writeStartObject();
        json.writeNumberProperty("master", sounds.master());
        write(json, "voice", sounds.voice(), unknown);
        write(json, "tones", sounds.tones(), unknown);
        write(json, "ticks", sounds.ticks(), unknown);
        write(json, "breath", sounds.breath(), unknown);
        json.writeStringProperty("counts", COUNTS.word(sounds.counts()));
        json.writeBooleanProperty("half_way", sounds.halfWay());
        json.writeBooleanProperty("ducks", sounds.ducks());
        if (sounds.device() != null) {
            json.writeStringProperty("device", sounds.device());
        }
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
}
