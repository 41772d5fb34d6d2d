package dev.plumbline.adapter.file;

import static dev.plumbline.history.Vocabulary.SIGN;
import static dev.plumbline.history.Vocabulary.SOURCE;

import dev.plumbline.history.Effort;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Feel;
import dev.plumbline.history.Performed;
import dev.plumbline.history.Revision;
import dev.plumbline.history.Sign;
import dev.plumbline.history.Source;
import dev.plumbline.history.Stamp;
import dev.plumbline.history.Tombstone;
import dev.plumbline.routine.Bar;
import dev.plumbline.session.HungSet;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// Reads revisions from JSON. It remembers the last routine and bar, which are mostly those of the next entry too; one
/// reader serves one thread.
final class EntryReader {
    private static final int BEST_SCORE = 10;
    private static final Set<String> KNOWN = Set.of(
            "v",
            "id",
            "rev",
            "device",
            "saved_at",
            "deleted",
            "started_at",
            "zone",
            "routine",
            "bar",
            "sets",
            "hung_s",
            "landed_s",
            "feel_before",
            "feel_after",
            "feel_next_morning",
            "effort",
            "signs",
            "tags",
            "note",
            "source");

    private final PartReader parts = new PartReader();
    private int version;

    /// The version of the format that the last record named, or 0 where it named none.
    int version() {
        return version;
    }

    /// The record on a line of a file.
    ///
    /// @throws IllegalArgumentException with the reason, if there is none
    Revision read(byte[] line, int start, int length) {
        version = 0;
        // Jackson would take a text with NUL bytes for UTF-16.
        if (length < 2 || line[start] != '{' || line[start + 1] == 0) {
            throw new IllegalArgumentException("No record begins here");
        }
        return isAscii(line, start, length)
                ? read(Json.parser(line, start, length))
                : read(Json.parser(strictlyDecoded(line, start, length)));
    }

    /// The record that is all of `text`.
    ///
    /// @throws IllegalArgumentException with the reason, if there is none
    Revision read(String text) {
        version = 0;
        return read(Json.parser(text));
    }

    private static boolean isAscii(byte[] line, int start, int length) {
        var bits = 0;
        for (var i = start; i < start + length; i++) {
            bits |= line[i];
        }
        return bits >= 0;
    }

    private static String strictlyDecoded(byte[] line, int start, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, start, length))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new IllegalArgumentException("The text is no UTF-8", malformed);
        }
    }

    private Revision read(JsonParser opened) {
        try (var parser = opened) {
            var fields = new Fields(parser);
            var draft = draft(fields);
            fields.end();
            return draft.finished(version);
        } catch (JacksonException broken) {
            throw new IllegalArgumentException(broken.getOriginalMessage(), broken);
        } catch (DateTimeException | ArithmeticException wrong) {
            throw new IllegalArgumentException(wrong.getMessage(), wrong);
        }
    }

    private Draft draft(Fields fields) {
        var draft = new Draft(fields);
        fields.open();
        for (var name = fields.next(KNOWN); name != null; name = fields.next(KNOWN)) {
            switch (name) {
                case "v" -> version = fields.whole(1, Integer.MAX_VALUE);
                case "id" -> draft.id = Stamp.parseId(fields.text());
                case "rev" -> draft.rev = fields.whole(1, Integer.MAX_VALUE - 1);
                case "device" -> draft.device = parts.sameDevice(fields.text());
                case "saved_at" -> draft.savedAt = Times.instant(fields.text());
                case "deleted" -> draft.deleted = fields.flag();
                case "started_at" -> draft.startedAt = Times.dateTime(fields.text());
                case "zone" -> draft.zone = parts.sameZone(fields.text());
                case "routine" -> draft.routine = parts.routine(fields);
                case "bar" -> draft.bar = parts.bar(fields);
                case "sets" -> draft.sets = fields.list(() -> parts.set(fields));
                case "hung_s", "landed_s" -> fields.seconds(); // the sets say it too, and they win
                case "feel_before" -> draft.before = fields.whole(0, BEST_SCORE);
                case "feel_after" -> draft.after = fields.whole(0, BEST_SCORE);
                case "feel_next_morning" -> draft.nextMorning = fields.whole(0, BEST_SCORE);
                case "effort" -> draft.effort = Effort.of(fields.whole());
                case "signs" -> draft.signs = signs(fields.list(() -> fields.word(SIGN)));
                case "tags" -> draft.tags = parts.sameTags(fields.list(fields::text));
                case "note" -> draft.note = parts.sameNote(fields.text());
                case "source" -> draft.source = fields.word(SOURCE);
                default -> fields.keep();
            }
        }
        return draft;
    }

    private static Set<Sign> signs(List<Sign> signs) {
        return signs.isEmpty() ? Set.of() : EnumSet.copyOf(signs);
    }

    private static final class Draft {
        private final Fields fields;
        private @Nullable UUID id;
        private int rev;
        private @Nullable String device;
        private @Nullable Instant savedAt;
        private boolean deleted;
        private @Nullable OffsetDateTime startedAt;
        private @Nullable String zone;
        private @Nullable Performed routine;
        private @Nullable Bar bar;
        private List<HungSet> sets = List.of();
        private @Nullable Integer before;
        private @Nullable Integer after;
        private @Nullable Integer nextMorning;
        private @Nullable Effort effort;
        private Set<Sign> signs = Set.of();
        private List<String> tags = List.of();
        private String note = "";
        private @Nullable Source source;

        private Draft(Fields fields) {
            this.fields = fields;
        }

        private Revision finished(int version) {
            if (version == 0) {
                throw missing("v");
            }
            var stamp = new Stamp(given(id, "id"), rev, given(device, "device"), given(savedAt, "saved_at"));
            if (deleted) {
                return new Tombstone(stamp);
            }
            var start = given(startedAt, "started_at");
            return new Entry(
                    version,
                    stamp,
                    start,
                    zone == null ? start.getOffset().getId() : zone,
                    routine,
                    bar,
                    sets,
                    before == null && after == null && nextMorning == null
                            ? Feel.UNKNOWN
                            : new Feel(before, after, nextMorning),
                    effort,
                    signs,
                    tags,
                    note,
                    given(source, "source"),
                    fields.unknown());
        }

        private static <T> T given(@Nullable T value, String name) {
            if (value == null) {
                throw missing(name);
            }
            return value;
        }

        private static IllegalArgumentException missing(String name) {
            return new IllegalArgumentException(name + " is missing");
        }
    }
}
