package dev.plumbline.history;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/// Which record a revision belongs to, and where it stands among that record's revisions: the greatest wins.
///
/// @param rev from 1
/// @param device the machine that wrote it
public record Stamp(UUID id, int rev, String device, Instant savedAt) implements Comparable<Stamp> {
    private static final int LONGEST_DEVICE = 64;
    private static final int UUID_LENGTH = 36;
    private static final Comparator<Stamp> ORDER = Comparator.comparingInt(Stamp::rev)
            .thenComparing(Stamp::savedAt)
            .thenComparing(Stamp::device)
            .thenComparing(Stamp::id);

    public Stamp {
        if (rev < 1) {
            throw new IllegalArgumentException("Revisions count from 1, not " + rev);
        }
        if (device.isBlank() || device.length() > LONGEST_DEVICE) {
            throw new IllegalArgumentException("'" + device + "' names no device");
        }
    }

    /// The id that is written as `text`.
    public static UUID parseId(String text) {
        if (text.length() != UUID_LENGTH) { // fromString alone takes shorter ones too
            throw new IllegalArgumentException("'" + text + "' is no UUID");
        }
        return UUID.fromString(text);
    }

    /// The stamp of a record's first revision.
    public static Stamp first(UUID id, String device, Instant savedAt) {
        return new Stamp(id, 1, device, savedAt);
    }

    /// The stamp of the revision that follows this one.
    public Stamp next(String byDevice, Instant at) {
        return new Stamp(id, Math.addExact(rev, 1), byDevice, at);
    }

    @Override
    public int compareTo(Stamp other) {
        return ORDER.compare(this, other);
    }
}
