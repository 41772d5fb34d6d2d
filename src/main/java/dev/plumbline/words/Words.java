package dev.plumbline.words;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

/// Everything the program says in writing, by key. A key that no bundle has is an error in the program and says so.
///
/// Texts are [MessageFormat] patterns when arguments are given and are taken as they stand when not, so they use the
/// typographic apostrophe.
public final class Words {
    private static final String BUNDLE = "dev.plumbline.words.words";
    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);
    private static final long LONGEST_IN_SECONDS = 100;
    private static final long SECONDS_A_MINUTE = 60;

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /// The words in the language of `locale`, or in English where there is no translation.
    public static Words in(Locale locale) {
        var found = ResourceBundle.getBundle(BUNDLE, locale);
        // The lookup would rather take the language of the machine than the English at its root.
        var asked = found.getLocale().getLanguage().equals(locale.getLanguage());
        return new Words(asked ? found : ResourceBundle.getBundle(BUNDLE, Locale.ROOT));
    }

    /// The text of `key`, with the arguments in their places.
    ///
    /// @throws java.util.MissingResourceException when there is no such key
    public String get(String key, Object... arguments) {
        var pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale()).format(arguments);
    }

    /// A length of time as it is said: "45 s", "3 min 10 s", "4 min"; rounded half up to the second.
    public String span(Duration length) {
        var seconds = length.plus(HALF_A_SECOND).toSeconds();
        if (seconds < LONGEST_IN_SECONDS) {
            return get("span.seconds", seconds);
        }
        var minutes = seconds / SECONDS_A_MINUTE;
        var rest = seconds % SECONDS_A_MINUTE;
        return rest == 0 ? get("span.minutes", minutes) : get("span.both", minutes, rest);
    }

    /// A day as it is said: "Friday 20 November". The names stand among the words, since Java's own take longer to
    /// find than the first picture of a start may.
    public String day(LocalDate day) {
        var weekday = get("day.names").split(" ", -1)[day.getDayOfWeek().getValue() - 1];
        var month = get("month.names").split(" ", -1)[day.getMonthValue() - 1];
        return get("day.said", weekday, Integer.toString(day.getDayOfMonth()), month);
    }

    /// The language of the texts, also for dates and numbers beside them.
    public Locale locale() {
        return bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
    }

    /// For FXML, which looks its `%key`s up by itself.
    public ResourceBundle bundle() {
        return bundle;
    }
}
