package dev.plumbline.adapter.file;

import dev.plumbline.history.Entry;
import dev.plumbline.history.Vocabulary;
import dev.plumbline.history.Words;
import dev.plumbline.trend.Best;
import dev.plumbline.trend.Change;
import dev.plumbline.trend.Changes;
import dev.plumbline.trend.DayTotal;
import dev.plumbline.trend.DaysAfter;
import dev.plumbline.trend.Ending;
import dev.plumbline.trend.Hang;
import dev.plumbline.trend.Totals;
import dev.plumbline.trend.Trend;
import dev.plumbline.trend.WeekCount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// The figures of the charts as one JSON object, on one line.
public final class JsonTrend {
    private static final Words<Ending> ENDING = Words.of(Ending.class);
    private static final int DIGITS = 3;

    private JsonTrend() {}

    public static String of(Trend trend) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringProperty("format", "plumbline-trend");
            json.writeNumberProperty("v", Entry.VERSION);
            json.writeStringProperty("today", trend.today().toString());
            json.writeNumberProperty("weekly_goal", trend.goal());
            json.writeNumberProperty("day_start_hour", trend.days().startHour());
            json.writeName("year");
            write(json, trend.totals());
            each(json, "days", trend.dayTotals().values(), (to, day) -> write(to, trend, day));
            each(json, "weeks", trend.weeks(), (to, week) -> write(to, week, trend.goal()));
            each(json, "sets", trend.hangs(), JsonTrend::write);
            each(json, "bests", trend.bests(), JsonTrend::write);
            each(
                    json,
                    "scores",
                    trend.entries().stream().filter(JsonTrend::isScored).toList(),
                    (to, entry) -> write(to, trend, entry));
            json.writeName("changes");
            write(json, trend.changes());
            json.writeName("days_after_a_hang");
            write(json, trend.daysAfter());
            json.writeEndObject();
        });
    }

    private static <T> void each(
            JsonGenerator json, String name, Collection<T> values, BiConsumer<JsonGenerator, T> one) {
        json.writeName(name).writeStartArray();
        values.forEach(value -> {
            json.writeStartObject();
            one.accept(json, value);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Totals totals) {
        json.writeStartObject();
        json.writeNumberProperty("year", totals.year().getValue());
        json.writeNumberProperty("sessions", totals.sessions());
        json.writeNumberProperty("hung_s", Json.seconds(totals.hung()));
        json.writeNumberProperty("landed_s", Json.seconds(totals.landed()));
        json.writeNumberProperty("weeks_at_goal", totals.weeksAtGoal());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Trend trend, DayTotal day) {
        json.writeStringProperty("date", day.day().toString());
        json.writeNumberProperty("entries", day.entries());
        json.writeNumberProperty("sessions", day.sessions());
        json.writeNumberProperty("hung_s", Json.seconds(day.hung()));
        mean(json, "before_7_days", trend.means().get(day.day()));
        mean(json, "before_28_days", trend.slowMeans().get(day.day()));
    }

    private static void write(JsonGenerator json, WeekCount week, int goal) {
        json.writeStringProperty("monday", week.monday().toString());
        json.writeNumberProperty("days", week.days());
        json.writeBooleanProperty("at_goal", week.isAt(goal));
    }

    private static void write(JsonGenerator json, Hang hang) {
        json.writeStringProperty("date", hang.day().toString());
        json.writeStringProperty("id", hang.entry().id().toString());
        json.writeNumberProperty("set", hang.number());
        where(json, hang);
        if (hang.planned() != null) {
            json.writeNumberProperty("planned_s", Json.seconds(hang.planned()));
        }
        json.writeNumberProperty("held_s", Json.seconds(hang.held()));
        json.writeStringProperty("ended", ENDING.word(hang.ending()));
    }

    private static void write(JsonGenerator json, Best best) {
        var hang = best.hang();
        where(json, hang);
        json.writeNumberProperty("held_s", Json.seconds(hang.held()));
        json.writeStringProperty("date", hang.day().toString());
        json.writeStringProperty("id", hang.entry().id().toString());
        json.writeNumberProperty("set", hang.number());
    }

    private static void where(JsonGenerator json, Hang hang) {
        text(json, "routine", hang.routine());
        text(json, "bar", hang.bar());
        if (hang.entry().routine() != null) {
            var grip = hang.entry().routine().variants().grip();
            json.writeStringProperty("grip", Vocabulary.GRIP.word(grip));
        }
    }

    private static boolean isScored(Entry entry) {
        var feel = entry.feel();
        return feel.before() != null || feel.after() != null || feel.nextMorning() != null;
    }

    private static void write(JsonGenerator json, Trend trend, Entry entry) {
        var feel = entry.feel();
        json.writeStringProperty("date", trend.days().of(entry).toString());
        json.writeStringProperty("id", entry.id().toString());
        number(json, "before", feel.before());
        number(json, "after", feel.after());
        Change.of(feel).ifPresent(change -> json.writeNumberProperty("change", change.steps()));
        number(json, "next_morning", feel.nextMorning());
    }

    private static void write(JsonGenerator json, Changes changes) {
        json.writeStartObject();
        json.writeNumberProperty("better", changes.better());
        json.writeNumberProperty("about_the_same", changes.same());
        json.writeNumberProperty("worse", changes.worse());
        json.writeEndObject();
    }

    /// The two means only where there is enough of both; what they say of a cause is nothing.
    private static void write(JsonGenerator json, DaysAfter beside) {
        json.writeStartObject();
        json.writeNumberProperty("days", beside.after());
        json.writeNumberProperty("other_days", beside.others());
        if (beside.isEnough()) {
            mean(json, "mean_before", beside.meanAfter());
            mean(json, "mean_before_other_days", beside.meanOthers());
            json.writeBooleanProperty("about_the_same", beside.isAboutTheSame());
        }
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String text) {
        if (text != null) {
            json.writeStringProperty(name, text);
        }
    }

    private static void number(JsonGenerator json, String name, @Nullable Integer number) {
        if (number != null) {
            json.writeNumberProperty(name, number);
        }
    }

    private static void mean(JsonGenerator json, String name, @Nullable Double mean) {
        if (mean != null) {
            json.writeNumberProperty(name, BigDecimal.valueOf(mean).setScale(DIGITS, RoundingMode.HALF_UP));
        }
    }
}
