package dev.plumbline.adapter.file;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// The one JSON dialect of all files, with the limits that keep a hostile one from doing harm.
final class Json {
    /// The longest line, element or text, in bytes or characters.
    static final int LONGEST = 1_000_000;

    private static final int DEEPEST = 50;
    private static final int LONGEST_NUMBER = 100;
    private static final int MILLI_DIGITS = 3;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST)
                    .maxNameLength(LONGEST_NUMBER * 10)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .build();

    private Json() {}

    static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    static JsonParser parser(java.io.Reader text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /// A parser of bytes that are known to be ASCII.
    static JsonParser parser(byte[] ascii, int start, int length) {
        return FACTORY.createParser(ObjectReadContext.empty(), ascii, start, length);
    }

    static String text(Consumer<JsonGenerator> content) {
        var text = new StringWriter();
        try (var generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            content.accept(generator);
        }
        return text.toString();
    }

    /// The value that the parser stands on, without its white space, numbers to their last digit.
    static String copy(JsonParser parser) {
        return text(generator -> generator.copyCurrentStructureExact(parser));
    }

    /// Seconds with three decimals.
    static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), MILLI_DIGITS);
    }
}
