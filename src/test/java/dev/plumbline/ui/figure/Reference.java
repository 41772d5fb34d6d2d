package dev.plumbline.ui.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The reference drawing's numbers: the measures it was made from and the places it came to.
final class Reference {
    static JsonNode json(String name) {
        try (InputStream in = Objects.requireNonNull(Reference.class.getResourceAsStream(name), name)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The poses of the program by the reference's names for them, such as `hangRelax` for `HANG_RELAX`.
    static Map<String, Pose> poses() {
        return Stream.of(Poses.class.getFields()).collect(Collectors.toMap(field -> camel(field.getName()), field -> {
            try {
                return (Pose) field.get(null);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    static Pose pose(String name) {
        return Objects.requireNonNull(poses().get(name), name);
    }

    static Point point(JsonNode pair) {
        return new Point(pair.get(0).doubleValue(), pair.get(1).doubleValue());
    }

    private static String camel(String constant) {
        String words = Stream.of(constant.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private Reference() {}
}
