package dev.plumbline.adapter.file;

import static dev.plumbline.history.Vocabulary.MOUNT;
import static dev.plumbline.history.Vocabulary.REACH;

import dev.plumbline.routine.Bar;
import dev.plumbline.settings.Practice;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// The part of the settings that says how a person hangs.
final class PracticeCodec {
    private static final Set<String> KNOWN = Set.of(
            "routine",
            "bars",
            "bar",
            "stature_m",
            "tempo_trim_percent",
            "never_chin",
            "never_swing",
            "get_ready_s",
            "weekly_goal",
            "day_start_hour");

    private PracticeCodec() {}

    static Practice read(Fields fields) {
        fields.open();
        var parts = new PartReader();
        var read = Practice.DEFAULT;
        List<Bar> bars = List.of();
        @Nullable String inUse = null;
        for (var name = fields.next(KNOWN); name != null; name = fields.next(KNOWN)) {
            switch (name) {
                case "routine" -> read = read.withRoutine(fields.text());
                case "bars" -> bars = fields.list(() -> parts.bar(fields));
                case "bar" -> inUse = fields.text();
                case "stature_m" -> read = read.withStature(fields.number());
                case "tempo_trim_percent" -> read = read.withTempoTrim(fields.whole());
                case "never_chin" -> read = read.withNeverChin(fields.flag());
                case "never_swing" -> read = read.withNeverSwing(fields.flag());
                case "get_ready_s" -> read = read.withGetReady(fields.whole());
                case "weekly_goal" -> read = read.withWeeklyGoal(fields.whole());
                case "day_start_hour" -> read = read.withDayStart(fields.whole());
                default -> fields.keep();
            }
        }
        return read.withBars(bars, inUse);
    }

    static void write(JsonGenerator json, Practice practice, Unknown unknown) {
        json.writeName("practice").writeStartObject();
        if (practice.routine() != null) {
            json.writeStringProperty("routine", practice.routine());
        }
        json.writeName("bars").writeStartArray();
        for (var i = 0; i < practice.bars().size(); i++) {
            var bar = practice.bars().get(i);
            json.writeStartObject();
            json.writeStringProperty("name", bar.name());
            json.writeStringProperty("mount", MOUNT.word(bar.mount()));
            json.writeStringProperty("reach", REACH.word(bar.reach()));
            unknown.write("practice", "bars", i);
            json.writeEndObject();
        }
        json.writeEndArray();
        if (practice.bar() != null) {
            json.writeStringProperty("bar", practice.bar());
        }
        if (practice.stature() != null) {
            json.writeNumberProperty("stature_m", practice.stature());
        }
        json.writeNumberProperty("tempo_trim_percent", practice.tempoTrim());
        json.writeBooleanProperty("never_chin", practice.neverChin());
        json.writeBooleanProperty("never_swing", practice.neverSwing());
        if (practice.getReady() != null) {
            json.writeNumberProperty("get_ready_s", practice.getReady());
        }
        json.writeNumberProperty("weekly_goal", practice.weeklyGoal());
        json.writeNumberProperty("day_start_hour", practice.dayStart());
        unknown.write("practice");
        json.writeEndObject();
    }
}
