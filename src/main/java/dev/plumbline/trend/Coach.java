package dev.plumbline.trend;

import static dev.plumbline.trend.Advice.Topic.ALL_OUT;
import static dev.plumbline.trend.Advice.Topic.ASK_FIRST;
import static dev.plumbline.trend.Advice.Topic.CHECK_BAR;
import static dev.plumbline.trend.Advice.Topic.FIRST_HANG;
import static dev.plumbline.trend.Advice.Topic.LANDING;
import static dev.plumbline.trend.Advice.Topic.LONGER;
import static dev.plumbline.trend.Advice.Topic.SIGN;
import static dev.plumbline.trend.Advice.Topic.SLIPPING;

import dev.plumbline.history.Effort;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Performed;
import dev.plumbline.history.Sign;
import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Routine;
import dev.plumbline.routine.Routines;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the hangs of the last four weeks give reason to say before the next one.
///
/// Each rule looks at few sessions and names them. Rules that ask for less pass over what was not answered; the one
/// that offers more takes a missing answer as a no. A rule whose advice is followed already is silent.
public final class Coach {
    private static final Duration LOOKS_BACK = Duration.ofDays(28);
    private static final Duration BETWEEN_ALL_OUT = Duration.ofDays(2);
    private static final Duration FIRST_HANGS_END = Duration.ofSeconds(20);
    private static final Set<Sign> ASK_ABOUT = EnumSet.of(Sign.CHEST_PAIN, Sign.SPINE_SHOCK, Sign.SHOULDER);
    private static final int RUN = 3;
    private static final int TWICE = 2;

    private final List<Entry> all;
    private final List<Entry> lately;
    private final List<PastHang> hangs;
    private final Choice choice;
    private final Instant now;

    /// What the person would hang by next.
    ///
    /// @param routine as it was chosen
    /// @param fitted as the bar and the person's own rules make it
    public record Choice(Routine routine, Routine fitted) {
        /// Where nothing had to be fitted.
        public static Choice of(Routine routine) {
            return new Choice(routine, routine);
        }
    }

    private Coach(Collection<Entry> entries, Choice choice, Instant now) {
        all = entries.stream()
                .filter(entry -> !entry.startedAt().toInstant().isAfter(now))
                .sorted(Comparator.comparing(entry -> entry.startedAt().toInstant()))
                .toList();
        var since = now.minus(LOOKS_BACK);
        lately = all.stream()
                .filter(entry -> entry.startedAt().toInstant().isAfter(since))
                .toList();
        hangs = PastHang.among(lately);
        this.choice = choice;
        this.now = now;
    }

    /// All there is to say, the most important first.
    public static List<Advice> advise(Collection<Entry> entries, Choice choice, Instant now) {
        var coach = new Coach(entries, choice, now);
        return Stream.of(
                        coach.afterASign(),
                        coach.slippingTwice(),
                        coach.allOutAgain(),
                        coach.landingsCutShort(),
                        coach.firstHang(),
                        coach.easyThrice())
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Advice::topic))
                .toList();
    }

    /// A sign noted with the last hang, or since: the gravest is the one to speak of.
    private Optional<Advice> afterASign() {
        var lastHang = hangs.isEmpty() ? Instant.MIN : hangs.getLast().at();
        var signed = lately.stream()
                .filter(entry -> !entry.signs().isEmpty())
                .filter(entry -> !entry.startedAt().toInstant().isBefore(lastHang))
                .toList();
        var signs = EnumSet.noneOf(Sign.class);
        signed.forEach(entry -> signs.addAll(entry.signs()));
        if (signs.stream().anyMatch(ASK_ABOUT::contains)) {
            return Optional.of(new Advice(ASK_FIRST, signed, null));
        }
        if (signs.equals(EnumSet.of(Sign.BAR_MOVED))) {
            return Optional.of(new Advice(CHECK_BAR, signed, null));
        }
        return signs.isEmpty() ? Optional.empty() : less(SIGN, signed, Gentler.way(choice.routine()));
    }

    private Optional<Advice> slippingTwice() {
        var answered =
                hangs.stream().filter(hang -> hang.entry().effort() != null).toList();
        var last = last(answered, TWICE);
        return last.size() == TWICE
                        && last.stream().allMatch(hang -> hang.entry().effort() == Effort.SLIPPING)
                ? less(SLIPPING, entries(last), Gentler.seconds(choice.routine()))
                : Optional.empty();
    }

    /// Less than what was hung by, unless that is chosen already.
    private Optional<Advice> less(Advice.Topic topic, List<Entry> because, @Nullable Routine gentler) {
        var followed =
                because.stream().map(Entry::routine).filter(Objects::nonNull).anyMatch(this::isMoreThanChosen);
        return followed || choice.fitted().onFloor()
                ? Optional.empty()
                : Optional.of(new Advice(topic, because, gentler));
    }

    private boolean isMoreThanChosen(Performed performed) {
        var feetCarry = choice.fitted().variants().feet() != Feet.FREE;
        return (performed.hangsFree() && feetCarry)
                || PastHang.planned(choice.fitted().phases()).compareTo(PastHang.planned(performed)) < 0;
    }

    private Optional<Advice> allOutAgain() {
        var since = now.minus(BETWEEN_ALL_OUT);
        var before = hangs.stream()
                .filter(PastHang::allOut)
                .filter(hang -> hang.at().isAfter(since))
                .toList();
        return choice.fitted().openEnded() && !before.isEmpty()
                ? Optional.of(new Advice(ALL_OUT, entries(last(before, 1)), Routines.GENTLE))
                : Optional.empty();
    }

    private Optional<Advice> landingsCutShort() {
        var cut = last(hangs, RUN).stream().filter(PastHang::landingCutShort).toList();
        return cut.size() >= TWICE ? Optional.of(new Advice(LANDING, entries(cut), null)) : Optional.empty();
    }

    private Optional<Advice> firstHang() {
        var ever = PastHang.among(all);
        if (ever.size() != 1 || hangs.size() != 1) {
            return Optional.empty();
        }
        var first = hangs.getFirst();
        if (first.entry().advisesRest()) {
            return Optional.empty();
        }
        var tooLong = first.longest().compareTo(FIRST_HANGS_END) < 0
                && PastHang.planned(choice.fitted().phases()).compareTo(first.longest()) > 0
                && !choice.routine().equals(Routines.FIRST);
        return Optional.of(new Advice(FIRST_HANG, List.of(first.entry()), tooLong ? Routines.FIRST : null));
    }

    private Optional<Advice> easyThrice() {
        var last = last(hangs, RUN);
        var longer = Gentler.longer(choice.routine());
        return longer.isPresent()
                        && last.size() == RUN
                        && last.stream().allMatch(hang -> hang.isEasy(choice.fitted()))
                        && choice.routine().id().equals(choice.fitted().id())
                ? Optional.of(new Advice(LONGER, entries(last), longer.get()))
                : Optional.empty();
    }

    private static List<PastHang> last(List<PastHang> hangs, int count) {
        return hangs.subList(Math.max(0, hangs.size() - count), hangs.size());
    }

    private static List<Entry> entries(List<PastHang> hangs) {
        return hangs.stream().map(PastHang::entry).toList();
    }
}
