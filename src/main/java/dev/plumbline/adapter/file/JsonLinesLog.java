package dev.plumbline.adapter.file;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.runner.SessionLog;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// A session's log as JSON Lines, begun anew; each line is in the file before the next thing happens.
public final class JsonLinesLog implements SessionLog {
    private final Path file;
    private final Writer out;
    private long sequence;
    private @Nullable IOException failure;

    private JsonLinesLog(Path file, BufferedWriter out) {
        this.file = file;
        this.out = out;
    }

    /// Empties `file`, or makes it.
    public static JsonLinesLog begin(Path file) throws StorageFailure {
        try {
            var log = new JsonLinesLog(file, Files.newBufferedWriter(file));
            // The first line is to be as quick as the others, so the writing of lines is loaded now.
            Json.text(json -> log.writeLine(json, new Asked(1, "Land", null, Duration.ZERO)));
            return log;
        } catch (IOException unwritable) {
            throw Disk.failure(file, unwritable);
        }
    }

    @Override
    public void write(Line line) {
        sequence++;
        var text = Json.text(json -> writeLine(json, line));
        try {
            out.write(text);
            out.write('\n');
            out.flush();
        } catch (IOException unwritten) {
            failure = failure == null ? unwritten : failure;
        }
    }

    /// Says whether every line reached the file.
    public void close() throws StorageFailure {
        try (out) {
            if (failure != null) {
                throw failure;
            }
        } catch (IOException unwritten) {
            throw Disk.failure(file, unwritten);
        }
    }

    private void writeLine(JsonGenerator json, Line line) {
        json.writeStartObject();
        json.writeNumberProperty("seq", sequence);
        switch (line) {
            case Crossed crossed -> write(json, crossed);
            case Sounded sounded -> write(json, sounded);
            case Asked asked -> write(json, asked);
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Crossed crossed) {
        json.writeStringProperty("kind", "edge");
        json.writeNumberProperty("set", crossed.set());
        var from = crossed.from();
        if (from != null) {
            json.writeStringProperty("from", from.name());
        }
        json.writeStringProperty("to", crossed.to().name());
        json.writeStringProperty("by", crossed.by().name().toLowerCase(Locale.ROOT));
        writeSeconds(json, "due", crossed.due());
        writeSeconds(json, "at", crossed.at());
    }

    private static void write(JsonGenerator json, Sounded sounded) {
        json.writeStringProperty("kind", "cue");
        json.writeNumberProperty("set", sounded.set());
        json.writeStringProperty("id", sounded.id());
        var length = sounded.length();
        if (length != null) {
            json.writeNumberProperty("s", length.toSeconds());
        }
        writeSeconds(json, "due", sounded.due());
        writeSeconds(json, "at", sounded.at());
        json.writeBooleanProperty("played", sounded.played());
    }

    private static void write(JsonGenerator json, Asked asked) {
        json.writeStringProperty("kind", "command");
        json.writeNumberProperty("set", asked.set());
        json.writeStringProperty("command", asked.command());
        var by = asked.by();
        if (by != null) {
            json.writeNumberProperty("seconds", by.toSeconds());
        }
        writeSeconds(json, "at", asked.at());
    }

    private static void writeSeconds(JsonGenerator json, String name, @Nullable Duration time) {
        if (time != null) {
            json.writeNumberProperty(name, Json.seconds(time));
        }
    }
}
