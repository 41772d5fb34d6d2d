package dev.plumbline.ui.today;

import dev.plumbline.history.Archive;
import dev.plumbline.history.Entry;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import dev.plumbline.settings.Settings;
import dev.plumbline.trend.Advice;
import dev.plumbline.trend.Coach;
import dev.plumbline.trend.Days;
import dev.plumbline.words.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;

/// A piece of advice in words: the line, the sessions that it comes from, and what can be done about it.
record Counsel(Advice advice, String line, String from, String action) {
    private static final String DAY = "EEEE d MMMM";

    /// The weightiest piece of advice that was not refused for good.
    static Optional<Counsel> of(
            Settings settings, Routine chosen, Offer offer, Archive archive, ZonedDateTime now, Words words) {
        var refused = settings.refusedAdvice();
        var practice = settings.practice();
        var choice = new Coach.Choice(chosen, offer.routine());
        return Coach.advise(archive.entries(), choice, now.toInstant()).stream()
                .filter(advice -> !refused.contains(advice.topic().id()))
                .findFirst()
                .map(advice -> new Counsel(
                        advice,
                        line(advice, words),
                        from(advice, new Days(practice.dayStart()), words),
                        action(advice, words)));
    }

    private static String line(Advice advice, Words words) {
        var key = "today.advice." + advice.topic();
        return switch (advice.topic()) {
            case LONGER, ASK_FIRST, CHECK_BAR, ALL_OUT, SLIPPING -> words.get(key);
            case SIGN -> words.get(advice.offer() == null ? "today.advice.SIGN.rest" : key);
            case LANDING -> words.get(key, advice.because().size());
            case FIRST_HANG -> words.get(key, longest(advice.because().getFirst()));
        };
    }

    private static long longest(Entry entry) {
        return entry.sets().stream()
                .map(set -> set.hung().toSeconds())
                .max(Long::compare)
                .orElse(0L);
    }

    private static String from(Advice advice, Days days, Words words) {
        var pattern = DateTimeFormatter.ofPattern(DAY, words.locale());
        var sessions = advice.because().stream()
                .map(days::of)
                .distinct()
                .map((LocalDate day) -> day.format(pattern))
                .collect(Collectors.joining(", "));
        return words.get("today.advice.from", sessions);
    }

    private static String action(Advice advice, Words words) {
        var offer = advice.offer();
        if (offer != null) {
            return take(advice.topic(), offer, words);
        }
        return switch (advice.topic()) {
            case LANDING, FIRST_HANG -> words.get("today.practise");
            case ASK_FIRST, CHECK_BAR, SIGN -> words.get("today.advice.read");
            case SLIPPING, ALL_OUT, LONGER -> "";
        };
    }

    private static String take(Advice.Topic topic, Routine offer, Words words) {
        if (topic == Advice.Topic.LONGER) {
            return words.get("today.advice.longer");
        }
        return comesAsIs(offer)
                ? words.get("today.advice.take", offer.name())
                : words.get("today.advice.shorter", words.span(relax(offer)));
    }

    private static Duration relax(Routine offer) {
        return offer.length(Phase.RELAX);
    }

    /// True where the routine is one that the program comes with, unchanged.
    static boolean comesAsIs(Routine offer) {
        return Routines.named(offer.id()).filter(offer::equals).isPresent();
    }
}
