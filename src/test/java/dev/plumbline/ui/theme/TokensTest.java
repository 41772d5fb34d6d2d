package dev.plumbline.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The style sheets say what the design's tokens say.
public class TokensTest {
    private static final JsonNode TOKENS = JsonMapper.shared().readTree(read("tokens.json"));
    private static final double EM = 16;

    @ParameterizedTest(name = "{0} {1} is {2}")
    @MethodSource
    void everyColourOfPaperIsTheTokens(String sheet, String name, String colour) {
        assertThat(read(sheet + ".css")).contains("    -pl-" + name + ": " + colour + ";");
    }

    static Stream<Arguments> everyColourOfPaperIsTheTokens() {
        var expected = new ArrayList<Arguments>();
        for (var sheet : new String[] {"light", "dark"}) {
            var theme = TOKENS.at("/theme/" + sheet);
            theme.properties().stream()
                    .filter(token -> token.getValue().isString())
                    .forEach(token -> expected.add(Arguments.of(
                            sheet, kebab(token.getKey()), token.getValue().asString())));
            theme.get("phaseChip")
                    .properties()
                    .forEach(chip -> expected.add(Arguments.of(
                            sheet, "chip-" + chip.getKey(), chip.getValue().asString())));
            for (var i = 0; i < theme.get("heat").size(); i++) {
                expected.add(Arguments.of(
                        sheet, "heat-" + i, theme.get("heat").get(i).asString()));
            }
        }
        return expected.stream();
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @MethodSource
    void everyColourOfTheStageIsTheTokens(String phase, String name, String colour) {
        assertThat(rule(read("stage.css"), ".stage." + phase)).contains("    -pl-" + name + ": " + colour + ";");
    }

    static Stream<Arguments> everyColourOfTheStageIsTheTokens() {
        var expected = new ArrayList<Arguments>();
        for (var phase : TOKENS.get("phases").properties()) {
            phase.getValue().properties().stream()
                    .filter(token -> token.getValue().isString())
                    .filter(token -> token.getValue().asString().startsWith("#"))
                    .forEach(token -> expected.add(Arguments.of(
                            phase.getKey(),
                            kebab(token.getKey()),
                            token.getValue().asString())));
        }
        return expected.stream();
    }

    @ParameterizedTest(name = "{0} is {2} at {1} px")
    @MethodSource
    void everySizeOfTypeIsTheTokens(String styleClass, double size, String face) {
        var rule = rule(read("paper.css"), styleClass);

        var em = Pattern.compile("-fx-font-size: ([0-9.]+)em").matcher(rule);
        assertThat(em.find()).as("a size in em in %s", rule).isTrue();
        assertThat(Double.parseDouble(em.group(1)) * EM).isEqualTo(size, within(0.01));
        assertThat(rule).contains("-fx-font-family: \"" + face + "\"");
    }

    static Stream<Arguments> everySizeOfTypeIsTheTokens() {
        return TOKENS.at("/type/ui").properties().stream()
                .map(type -> Arguments.of(
                        styleClass(type.getKey()),
                        type.getValue().get("size").asDouble(),
                        family(type.getValue().get("face").asString())));
    }

    /// JavaFX itself gives every Label the class `label`.
    private static String styleClass(String token) {
        return token.equals("label") ? ".caption" : "." + kebab(token);
    }

    /// The italic of Newsreader is a style of its family, every other face a family of its own.
    private static String family(String face) {
        return face.replace(" Italic", "");
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String rule(String css, String selector) {
        var from = css.indexOf("\n" + selector + " {");
        assertThat(from).as("a rule for %s", selector).isNotNegative();
        return css.substring(from, css.indexOf('}', from));
    }

    private static String read(String name) {
        try (var bytes = TokensTest.class.getResourceAsStream(name)) {
            assertThat(bytes).as(name).isNotNull();
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
