package dev.plumbline.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adapter.file.LineTable;
import dev.plumbline.settings.TextSize;
import dev.plumbline.support.Fx;
import dev.plumbline.ui.theme.Paper;
import dev.plumbline.ui.theme.TokensTest;
import dev.plumbline.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Parent;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every screen, made once and looked at in every window: what a person must be able to read and to hit.
@Tag("ui")
class EveryScreenTest {
    private static final double STAGE_CONTRAST = 7;
    private static final double PAPER_CONTRAST = 4.5;
    private static final double LEAST_TYPE = 14;
    private static final double ROUNDING = 0.01;

    private static final Set<String> TOKENS = tokens();

    private static final SampleHouse HOUSE = new SampleHouse(Words.in(Locale.ENGLISH), LineTable.of("en"));

    /// Small, usual, wide and tall windows; 960 x 600 is what a screen of 1440 x 900 has room for at a scale of 150 %.
    private static final List<Frame> FRAMES = List.of(
            frame(1024, 640),
            frame(1366, 768),
            frame(1440, 900),
            frame(3440, 1440),
            frame(800, 500),
            frame(960, 600),
            frame(1080, 1920),
            frame(1024, 640).withText(TextSize.of(2)),
            frame(1440, 900).withText(TextSize.LARGE),
            frame(1024, 640).withText(TextSize.LARGER),
            frame(1440, 900).withText(TextSize.of(2)),
            frame(1440, 2400).withPaper(Paper.DARK));

    static Stream<Named<Stop>> stops() {
        return Tour.stops().stream().map(stop -> Named.of(stop.name(), stop));
    }

    @ParameterizedTest
    @MethodSource("stops")
    void isReadAndHitInEveryWindow(Stop stop) {
        var root = Fx.call(() -> stop.screen(HOUSE));
        var faults = new ArrayList<String>();
        for (var frame : FRAMES) {
            var found = Fx.call(() -> {
                var scene = frame.arrange(root);
                var seen = faults(root, frame);
                scene.setRoot(new Group());
                return seen;
            });
            found.forEach(fault -> faults.add(frame + ": " + fault));
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(Parent root, Frame frame) {
        var faults = new ArrayList<String>();
        var texts = Inscription.of(root, frame.width(), frame.height());
        if (texts.isEmpty()) {
            faults.add("says nothing");
        }
        texts.stream().filter(text -> !text.isWhole()).forEach(text -> faults.add("cut off: " + text));
        Inscription.vanished(root).forEach(words -> faults.add("no room for any of: " + words));
        faults.addAll(touching(texts));
        var drawn = Drawn.of(root);
        var least = root.getStyleClass().contains("stage") ? STAGE_CONTRAST : PAPER_CONTRAST;
        Contrast.of(drawn).stream()
                .filter(contrast -> contrast.text().box().getMaxY() <= frame.height())
                .filter(contrast -> contrast.ratio() < least - ROUNDING)
                .forEach(contrast -> faults.add("faint: " + contrast));
        drawn.stream()
                .filter(it -> it.kind() == Drawn.Kind.TEXT && it.size() < LEAST_TYPE - ROUNDING)
                .filter(it -> !root.getStyleClass().contains("stage"))
                .forEach(it -> faults.add("small type: %s, %.1f px".formatted(it, it.size())));
        drawn.stream()
                .flatMap(it -> Stream.of(it.fill(), it.stroke()).filter(Objects::nonNull))
                .map(Drawn::hex)
                .filter(colour -> !TOKENS.contains(colour))
                .distinct()
                .forEach(colour -> faults.add("no colour of the design: " + colour));
        Target.of(root).stream().filter(Target::isSmall).forEach(target -> faults.add("hard to hit: " + target));
        return faults;
    }

    private static List<String> touching(List<Inscription> texts) {
        return IntStream.range(0, texts.size())
                .boxed()
                .flatMap(index -> texts.subList(index + 1, texts.size()).stream()
                        .filter(other -> texts.get(index).touches(other))
                        .filter(other -> !texts.get(index).belongsTo(other))
                        .map(other -> "touch: " + texts.get(index) + " and " + other))
                .toList();
    }

    private static Set<String> tokens() {
        try (var json = TokensTest.class.getResourceAsStream("tokens.json")) {
            var text = new String(Objects.requireNonNull(json).readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("#[0-9A-F]{6}")
                    .matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Frame frame(int width, int height) {
        return new Frame(Paper.LIGHT, TextSize.NORMAL, width, height);
    }
}
