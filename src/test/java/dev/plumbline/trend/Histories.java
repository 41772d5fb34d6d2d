package dev.plumbline.trend;

import dev.plumbline.history.Effort;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Feel;
import dev.plumbline.history.Sign;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.PlannedPhase;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import dev.plumbline.session.EndedBy;
import dev.plumbline.session.HeldPhase;
import dev.plumbline.session.HungSet;
import dev.plumbline.support.Entries;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Histories from a line of words: "72 standard easy, 24 standard slipping NUMB" are two sessions, 72 and 24 hours ago.
final class Histories {
    static final Instant NOW = Instant.parse("2026-11-20T07:30:00Z");

    private Histories() {}

    static List<Entry> of(String sessions) {
        return sessions.equals("-")
                ? List.of()
                : Stream.of(sessions.split(",", -1))
                        .map(String::strip)
                        .map(Histories::session)
                        .toList();
    }

    /// A routine by its id, or "still" for Standard without its swing; a number behind it is its seconds of relaxing.
    static Routine routine(String words) {
        var parts = List.of(words.split(" ", -1));
        var named = parts.getFirst().equals("still")
                ? Routines.STANDARD.withoutSwing()
                : Routines.named(parts.getFirst()).orElseThrow(() -> new IllegalArgumentException(words));
        return parts.size() == 1 ? named : relaxing(named, Long.parseLong(parts.getLast()));
    }

    static String hoursAgo(Collection<Entry> entries) {
        return entries.stream()
                .map(entry ->
                        Duration.between(entry.startedAt().toInstant(), NOW).toHours())
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static Entry session(String words) {
        var parts = new ArrayList<>(List.of(words.split(" ", -1)));
        var at =
                NOW.minus(Duration.ofHours(Long.parseLong(parts.removeFirst()))).atOffset(ZoneOffset.UTC);
        var name = parts.removeFirst();
        var entry = name.equals("score") ? Entries.felt(at.toString()) : hung(at.toString(), name, parts);
        for (var part : parts) {
            entry = with(entry, part);
        }
        return entry;
    }

    private static Entry hung(String at, String name, List<String> parts) {
        var seconds = !parts.isEmpty() && parts.getFirst().matches("\\d+") ? " " + parts.removeFirst() : "";
        return Entries.hung(at, routine(name + seconds), null, null);
    }

    private static Entry with(Entry entry, String word) {
        if (word.toUpperCase(Locale.ROOT).equals(word)) {
            var signs = EnumSet.of(Sign.valueOf(word));
            signs.addAll(entry.signs());
            return entry.withSigns(signs);
        }
        return switch (word) {
            case "worse" -> entry.withFeel(new Feel(6, 4, null));
            case "landed" -> sets(entry, Phase.SWING, 6, EndedBy.LANDED);
            case "cut" -> sets(entry, Phase.SLOW_LAND, 5, EndedBy.LET_GO);
            case "stood" -> sets(entry, Phase.SLOW_LAND, 9, EndedBy.LET_GO);
            case "timed" -> sets(entry, Phase.OPEN_HANG, 30, EndedBy.TIME);
            case "undone" ->
                entry.withSets(
                        List.of(entry.sets().getFirst(), entry.sets().getLast().withDone(false)));
            case "dropped" -> entry.withSets(letGo(entry, 20));
            case "hung10" -> entry.withSets(letGo(entry, 10));
            default -> entry.withEffort(Effort.valueOf(word.toUpperCase(Locale.ROOT)));
        };
    }

    private static List<HungSet> letGo(Entry entry, long seconds) {
        return entry.sets().stream()
                .map(set -> set.letGoAt(Duration.ofSeconds(seconds)))
                .toList();
    }

    private static Entry sets(Entry entry, Phase phase, long seconds, EndedBy end) {
        return entry.withSets(entry.sets().stream()
                .map(set -> new HungSet(set.phases().stream()
                        .map(held -> held.phase() == phase
                                ? new HeldPhase(phase, held.planned(), Duration.ofSeconds(seconds), end)
                                : held)
                        .toList()))
                .toList());
    }

    private static Routine relaxing(Routine routine, long seconds) {
        return new Routine(
                routine.id(),
                routine.name(),
                routine.phases().stream()
                        .map(planned ->
                                planned.phase() == Phase.RELAX ? PlannedPhase.of(Phase.RELAX, seconds) : planned)
                        .toList(),
                routine.breath(),
                routine.variants(),
                routine.sets(),
                routine.rest(),
                routine.ownGetReady());
    }
}
