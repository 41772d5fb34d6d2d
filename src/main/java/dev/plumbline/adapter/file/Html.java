package dev.plumbline.adapter.file;

import java.util.Locale;

/// HTML as it is put together: every text goes through here, so that none can become a tag.
final class Html {
    private final StringBuilder text = new StringBuilder();

    Html raw(String markup) {
        text.append(markup);
        return this;
    }

    /// An element with nothing in it but `content`.
    Html element(String name, String content) {
        return raw("<" + name + ">").text(content).raw("</" + name.split(" ", 2)[0] + ">");
    }

    Html text(String content) {
        for (var at = 0; at < content.length(); at++) {
            var character = content.charAt(at);
            switch (character) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> text.append(Character.isISOControl(character) ? ' ' : character);
            }
        }
        return this;
    }

    /// A length or a place in a drawing.
    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
