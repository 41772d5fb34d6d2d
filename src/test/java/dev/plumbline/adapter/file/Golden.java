package dev.plumbline.adapter.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The golden file of version 1, which stays readable for ever.
final class Golden {
    private Golden() {}

    static String text() {
        try (var file = Objects.requireNonNull(Golden.class.getResourceAsStream("history-v1.jsonl"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<String> lines() {
        return text().lines().toList();
    }
}
