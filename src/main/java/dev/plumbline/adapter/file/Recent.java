package dev.plumbline.adapter.file;

import org.jspecify.annotations.Nullable;

/// Values that were read lately, so that equal ones are one object: most sets are done as planned, and a long history
/// then needs less memory. It holds a fixed number of them.
final class Recent<T> {
    private static final int PLACES = 256;

    private final @Nullable Object[] values = new Object[PLACES];

    /// `value`, or one that equals it.
    @SuppressWarnings("unchecked") // only values of this type were put there
    T same(T value) {
        var hash = value.hashCode();
        var place = (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (PLACES - 1);
        var held = values[place];
        if (held != null && held.equals(value)) {
            return (T) held;
        }
        values[place] = value;
        return value;
    }
}
