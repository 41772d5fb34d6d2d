package dev.plumbline.ui.history;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One of what a filter offers; two are the same choice when they mean the same, whatever they are called.
///
/// @param value null for leaving nothing out
record Choice<T>(@Nullable T value, String name) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Choice<?> choice && Objects.equals(value, choice.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
