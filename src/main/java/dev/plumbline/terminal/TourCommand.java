package dev.plumbline.terminal;

import dev.plumbline.settings.TextSize;
import dev.plumbline.settings.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// `plumbline tour`: every screen in every state as a picture.
@Command(name = "tour", description = "Draws every screen in every state as PNG, with sample data; needs no display.")
final class TourCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder for the pictures.")
    private Path out = Path.of("");

    @Option(names = "--size", paramLabel = "WxH", converter = SizeValue.class, description = "Such as 1440x900.")
    private Size size = new Size(1440, 900);

    @Option(names = "--theme", paramLabel = "light|dark", converter = ThemeValue.class, description = "light or dark.")
    private Theme theme = Theme.LIGHT;

    @Option(
            names = "--text",
            paramLabel = "1|1.15|1.3|1.6|2",
            converter = TextValue.class,
            description = "How much larger the text is.")
    private TextSize text = TextSize.NORMAL;

    @Option(names = "--lang", paramLabel = "TAG", converter = LanguageValue.class, description = "Such as en.")
    private Locale language = Locale.ENGLISH;

    @Option(names = "--only", paramLabel = "NAME", description = "This one picture alone.")
    private @Nullable String only;

    TourCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Refusal {
        var order = new Tour.Order(out, size.width(), size.height(), theme, text, language, only);
        try {
            desk.supplies().tour().draw(order).forEach(file -> desk.out().println(file));
            return 0;
        } catch (IllegalArgumentException unknown) {
            throw Refusal.wrongUse(String.valueOf(unknown.getMessage()));
        } catch (IOException unwritable) {
            throw Refusal.failed(
                    out + " cannot take the pictures: " + unwritable.getMessage() + "; choose another --out.");
        }
    }

    record Size(int width, int height) {}

    static final class SizeValue implements ITypeConverter<Size> {
        private static final Pattern SIZE = Pattern.compile("(\\d{2,4})x(\\d{2,4})");

        @Override
        public Size convert(String value) {
            var parts = SIZE.matcher(value);
            if (!parts.matches()) {
                throw new TypeConversionException("a size such as 1440x900, up to 9999x9999");
            }
            return new Size(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
        }
    }

    static final class ThemeValue implements ITypeConverter<Theme> {
        @Override
        public Theme convert(String value) {
            return switch (value) {
                case "light" -> Theme.LIGHT;
                case "dark" -> Theme.DARK;
                default -> throw new TypeConversionException("light or dark");
            };
        }
    }

    static final class TextValue implements ITypeConverter<TextSize> {
        @Override
        public TextSize convert(String value) {
            try {
                return TextSize.of(Double.parseDouble(value));
            } catch (IllegalArgumentException _) {
                throw new TypeConversionException("1, 1.15, 1.3, 1.6 or 2");
            }
        }
    }

    static final class LanguageValue implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String value) {
            try {
                return new Locale.Builder().setLanguageTag(value).build();
            } catch (IllformedLocaleException _) {
                throw new TypeConversionException("a language tag such as en or de");
            }
        }
    }
}
