package dev.plumbline.export;

import dev.plumbline.history.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A past session as a calendar has it.
///
/// @param uid the same for every revision of the entry, so that a calendar replaces what it read before
/// @param sequence counts the revisions from 0
/// @param length what was held and landed, a minute at least so that it can be seen
public record Appointment(
        String uid,
        int sequence,
        Instant written,
        Instant start,
        Duration length,
        String summary,
        String description,
        List<String> tags) {
    private static final Duration LEAST = Duration.ofMinutes(1);

    public Appointment {
        tags = List.copyOf(tags);
    }

    static Appointment of(Entry entry, String summary, String description) {
        var held = entry.hung().plus(entry.landed());
        return new Appointment(
                entry.id() + "@plumbline",
                entry.stamp().rev() - 1,
                entry.stamp().savedAt(),
                entry.startedAt().toInstant(),
                held.compareTo(LEAST) < 0 ? LEAST : held,
                summary,
                description,
                entry.tags());
    }

    /// What an appointment says of an entry, in the words of whoever writes it.
    public interface Wording {
        String summary(Entry entry);

        String description(Entry entry);
    }

    /// One for each session; a mere score is none.
    public static List<Appointment> all(List<Entry> entries, Wording wording) {
        return entries.stream()
                .filter(entry -> !entry.sets().isEmpty())
                .map(entry -> of(entry, wording.summary(entry), wording.description(entry)))
                .toList();
    }
}
