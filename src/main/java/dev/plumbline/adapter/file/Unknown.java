package dev.plumbline.adapter.file;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/// The fields that other programs added, put back where they were found.
final class Unknown {
    private final JsonGenerator generator;
    private final Map<String, String> byPointer;

    Unknown(JsonGenerator generator, Map<String, String> byPointer) {
        this.generator = generator;
        this.byPointer = byPointer;
    }

    /// Writes those of the object that these steps from the root lead to.
    void write(Object... steps) {
        if (byPointer.isEmpty()) {
            return;
        }
        var prefix = "/" + Arrays.stream(steps).map(step -> step + "/").collect(Collectors.joining());
        byPointer.forEach((pointer, text) -> {
            if (pointer.startsWith(prefix) && pointer.indexOf('/', prefix.length()) < 0) {
                generator.writeName(unescaped(pointer.substring(prefix.length())));
                generator.writeRawValue(text);
            }
        });
    }

    private static String unescaped(String segment) {
        return segment.replace("~1", "/").replace("~0", "~");
    }
}
