package dev.plumbline.cue;

import dev.plumbline.routine.Breath;
import dev.plumbline.routine.Phase;
import dev.plumbline.settings.Counts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// A cue sheet being written: tones go where they are put, lines where there is room for them.
final class Draft {
    private static final Duration WITHOUT_TONES = Seconds.of(0.1);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int LEAST_COUNT = 3;
    private static final int MOST_COUNT = 5;
    private static final List<String> NUMBERS = List.of("one", "two", "three", "four", "five");

    private final Phase phase;
    private final int set;
    private final Duration length;
    private final Profile profile;
    private final Lines lines;
    private final Talk talk;
    private final List<Cue> cues = new ArrayList<>();
    private final Map<String, Twin> otherWords = new HashMap<>();

    Draft(Phase phase, int set, Duration length, Tone edge, Profile profile, Lines lines) {
        this.phase = phase;
        this.set = set;
        this.length = length;
        this.profile = profile;
        this.lines = lines;
        talk = new Talk(profile.tones() ? edge.alone() : WITHOUT_TONES, length, lines);
        cues.add(new Cue.Sounded(Duration.ZERO, edge, null, 0, true, profile.mutes(edge)));
    }

    Draft(Segment segment, Tone edge, Profile profile, Lines lines) {
        this(segment.phase(), segment.set(), segment.length(), edge, profile, lines);
    }

    Profile profile() {
        return profile;
    }

    /// So long before the edge; the start, where the segment is shorter than that.
    Duration before(double seconds) {
        return Seconds.max(Duration.ZERO, length.minus(Seconds.of(seconds)));
    }

    void tone(Tone tone, Duration at) {
        tone(tone, at, 0);
    }

    void tone(Tone tone, Duration at, double decibels) {
        cues.add(new Cue.Sounded(at, tone, null, decibels, false, profile.mutes(tone)));
    }

    /// The breathing guide, for as many whole turns as end before the edge.
    void breaths(Breath breath) {
        var at = Duration.ZERO;
        for (var in = true; at.plus(in ? breath.in() : breath.out()).compareTo(length) <= 0; in = !in) {
            var turn = in ? breath.in() : breath.out();
            var tone = in ? Tone.BREATH_IN : Tone.BREATH_OUT;
            cues.add(new Cue.Sounded(at, tone, turn, 0, false, profile.mutes(tone)));
            at = at.plus(turn);
        }
    }

    /// The three ticks before the edge.
    void ticks() {
        for (var left = LEAST_COUNT; left >= 1; left--) {
            if (length.compareTo(SECOND.multipliedBy(left)) > 0) {
                tone(left == 1 ? Tone.TICK_LAST : Tone.TICK, length.minus(SECOND.multipliedBy(left)));
            }
        }
    }

    boolean say(Wish... wishes) {
        return talk.offer(wishes);
    }

    /// A line that may not be dropped: where even it has no room, its twin is shown.
    void must(Wish wish) {
        if (!talk.offer(wish)) {
            write(wish.line(), wish.at());
        }
    }

    /// The line that follows the edge tone; without tones it follows the edge at once.
    void open(String line, double at) {
        var start = profile.tones() ? Seconds.of(at) : WITHOUT_TONES;
        must(Wish.start(line, start, SECOND));
    }

    /// A line after which nothing follows that it could run into.
    void last(String line, double at) {
        write(line, profile.tones() ? Seconds.of(at) : WITHOUT_TONES, !profile.voice());
    }

    /// A line as soon as there is room for it, from `from` to `to`.
    boolean sayWhenFree(String line, Duration from, Duration to) {
        var at = talk.free(from, to, lines.line(line).slot());
        return at.isPresent() && talk.offer(Wish.fixed(line, at.get()).as(line + " at " + at.get()));
    }

    /// A mark, and its words after it, as soon as there is room for the words.
    boolean mark(String line, Duration from, Duration to) {
        var lead = Seconds.of(0.6);
        var at = talk.free(from, to, lines.line(line).slot().plus(lead));
        return at.isPresent() && mark(line, at.get());
    }

    private boolean mark(String line, Duration at) {
        tone(Tone.MARK, at);
        return talk.offer(Wish.fixed(line, at.plus(Seconds.of(0.6))));
    }

    /// Without the breath tone the turns of the breath are spoken, wherever nothing else is said.
    void breathWords() {
        if (profile.tones() && profile.breathTone()) {
            return;
        }
        for (var cue : List.copyOf(cues)) {
            if (cue instanceof Cue.Sounded breath && breath.length() != null) {
                sayWhenFree(breath.tone() == Tone.BREATH_IN ? "in" : "out", breath.at(), breath.at());
            }
        }
    }

    /// Numbers down to the edge in the place of its ticks, as many as wanted or else three; false if none fit.
    ///
    /// @param also what has to move out of the way of so many numbers
    boolean countIn(IntFunction<List<Wish>> also) {
        return countIn(profile.counts() == Counts.LAST_5 ? MOST_COUNT : LEAST_COUNT, also)
                || countIn(LEAST_COUNT, also);
    }

    private boolean countIn(int from, IntFunction<List<Wish>> also) {
        var wishes = new ArrayList<>(also.apply(from));
        for (var left = from; left >= 1; left--) {
            wishes.add(Wish.count(NUMBERS.get(left - 1), length.minus(SECOND.multipliedBy(left))));
        }
        if (!talk.offer(wishes.toArray(Wish[]::new))) {
            return false;
        }
        if (!countsAloud()) {
            ticks();
        }
        return true;
    }

    private boolean countsAloud() {
        return profile.voice() && profile.counts() != Counts.OFF;
    }

    /// A line that is only shown.
    void write(String line, Duration at) {
        write(line, at, true);
    }

    private void write(String id, Duration at, boolean muted) {
        var line = lines.line(id);
        cues.add(new Cue.Spoken(at, line, twin(line), muted));
    }

    /// Words that are only shown and were never meant to be spoken.
    void write(String name, String words, Duration at) {
        cues.add(new Cue.Written(at, name, new Twin(words)));
    }

    /// Shows `words` in the place of the twin that `line` usually has.
    void show(String line, String words) {
        otherWords.put(line, new Twin(words));
    }

    private Twin twin(Line line) {
        return otherWords.getOrDefault(line.id(), line.twin());
    }

    CueSheet sheet() {
        var spoken = talk.placed().stream().map(this::spoken);
        return new CueSheet(
                phase, set, length, Stream.concat(cues.stream(), spoken).toList());
    }

    private Cue spoken(Talk.Placed placed) {
        var muted = !profile.voice() || (placed.wish().count() && profile.counts() == Counts.OFF);
        return new Cue.Spoken(placed.at(), placed.line(), twin(placed.line()), muted);
    }
}
