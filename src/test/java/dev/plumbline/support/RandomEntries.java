package dev.plumbline.support;

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
import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Grip;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.PlannedPhase;
import dev.plumbline.routine.Reach;
import dev.plumbline.routine.Routines;
import dev.plumbline.routine.Swing;
import dev.plumbline.routine.Variants;
import dev.plumbline.session.EndedBy;
import dev.plumbline.session.HeldPhase;
import dev.plumbline.session.HungSet;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Entries of every kind, the same ones for the same seed, with texts that have broken programs before.
public final class RandomEntries {
    private static final List<String> TEXTS = List.of(
            "easy today",
            "a \"quoted\" word, and a comma",
            "two\nlines",
            "three\r\nlines\rmixed",
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1+1",
            "'=1+1",
            "''",
            "\n=cmd|'/c calc'!A0",
            "  spaces  ",
            "semi;colon",
            "back\\slash;",
            "\\",
            "/ ~ ~1 {} []",
            "أفضل اليوم",
            "\u202Eright to left\u202C",
            "\uD83E\uDD38\uD83C\uDFFD\u200D\u2642\uFE0F hung",
            "naïve café",
            "\u2028line separator",
            "\u0001\u007F control",
            "null",
            ",",
            "1e5",
            "x".repeat(Entry.LONGEST_NOTE));
    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "America/New_York",
            "Asia/Kolkata",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "UTC",
            "+05:45");

    private final Random random;

    public RandomEntries(long seed) {
        this.random = new Random(seed);
    }

    public List<Entry> some(int count) {
        return Stream.generate(this::next).limit(count).toList();
    }

    public Entry next() {
        var zone = any(ZONES);
        var routine = maybe(this::routine);
        return new Entry(
                Entry.VERSION,
                stamp(uuid()),
                OffsetDateTime.ofInstant(instant(), ZoneId.of(zone)),
                zone,
                routine,
                maybe(() -> new Bar(text(), any(Mount.values()), any(Reach.values()))),
                sets(routine),
                new Feel(
                        maybe(() -> random.nextInt(11)),
                        maybe(() -> random.nextInt(11)),
                        maybe(() -> random.nextInt(11))),
                maybe(() -> any(Effort.values())),
                Stream.of(Sign.values()).filter(_ -> random.nextInt(6) == 0).collect(Collectors.toSet()),
                Stream.generate(this::tag).limit(random.nextInt(4)).toList(),
                random.nextBoolean() ? text() : "",
                any(Source.values()),
                Map.of());
    }

    /// Another revision of the same record, now and then one that deletes it.
    public Revision revisionOf(UUID id) {
        return random.nextInt(4) == 0 ? new Tombstone(stamp(id)) : next().withStamp(stamp(id));
    }

    public UUID uuid() {
        return new UUID((random.nextLong() & ~0xF000L) | 0x7000L, (random.nextLong() >>> 2) | Long.MIN_VALUE);
    }

    private Stamp stamp(UUID id) {
        return new Stamp(id, 1 + random.nextInt(3), any(List.of("0a1b2c3d", "ffffffff", "00000000")), instant());
    }

    private Instant instant() {
        var second = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(random.nextInt(90_000_000));
        return random.nextInt(8) == 0 ? second : second.plusNanos(random.nextInt(1_000_000_000));
    }

    private Performed routine() {
        var routine = any(Routines.all());
        var variants = new Variants(any(Swing.values()), any(Grip.values()), any(Feet.values()));
        return new Performed(routine.id(), text(), routine.phases(), routine.breath(), variants);
    }

    private List<HungSet> sets(@Nullable Performed routine) {
        var phases = routine == null ? List.of(PlannedPhase.of(Phase.OPEN_HANG, 30)) : routine.phases();
        var sets = new ArrayList<HungSet>();
        for (var count = random.nextInt(4); count > 0; count--) {
            sets.add(new HungSet(phases.stream().map(this::held).toList(), random.nextInt(5) != 0));
        }
        return sets;
    }

    private HeldPhase held(PlannedPhase planned) {
        var end = any(EndedBy.values());
        var held = end == EndedBy.NOT_REACHED ? Duration.ZERO : Duration.ofMillis(random.nextInt(200_000));
        return new HeldPhase(planned.phase(), planned.length(), held, end);
    }

    private String tag() {
        return any(List.of("lifting", "stretching", "sitting", "=tag", "a;b\\c", "Ünï", "'q"));
    }

    private String text() {
        return any(TEXTS);
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
