package dev.plumbline.terminal;

import dev.plumbline.runner.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns the bytes of a terminal, or of a pipe, into keys; when a byte came decides whether Esc was pressed alone.
///
/// Esc followed by a byte within 50 ms is the start of a sequence, which is swallowed whole and means nothing unless it
/// is PageDown. One UTF-8 character is one key. Other control bytes are ignored.
final class KeyDecoder {
    private static final Duration ALONE = Duration.ofMillis(50);
    private static final String PAGE_DOWN = "6~";
    private static final int ESCAPE = 0x1B;

    private enum State {
        /// Between keys.
        IDLE,
        /// After an Esc that may yet be a key.
        ESCAPED,
        /// After Esc Esc: a sequence with Alt, or nothing.
        ESCAPED_TWICE,
        /// After Esc O: one byte ends it.
        SINGLE_SHIFT,
        /// After Esc [: a byte from @ to ~ ends it.
        CONTROL,
        /// Within a character of several bytes.
        CHARACTER,
        /// Within such a character after Esc.
        SWALLOWED_CHARACTER
    }

    private State state = State.IDLE;
    private Instant lastByte = Instant.MIN;
    private final StringBuilder sequence = new StringBuilder();
    private int character;
    private int missing;

    /// The key that `octet`, read at `at`, completes, if any. [#settled] comes first, with the same instant.
    Optional<Stroke> feed(int octet, Instant at) {
        lastByte = at;
        return switch (state) {
            case IDLE -> first(octet);
            case ESCAPED, ESCAPED_TWICE -> escaped(octet);
            case SINGLE_SHIFT -> nothing();
            case CONTROL -> control(octet);
            case CHARACTER, SWALLOWED_CHARACTER -> continued(octet);
        };
    }

    /// The Esc that turns out to have been pressed alone, now that it is `now`; a broken-off sequence is forgotten.
    Optional<Stroke> settled(Instant now) {
        if (state == State.IDLE || Duration.between(lastByte, now).compareTo(ALONE) < 0) {
            return Optional.empty();
        }
        var alone = state == State.ESCAPED;
        state = State.IDLE;
        return alone ? Optional.of(new Stroke(Key.ESCAPE, 0)) : Optional.empty();
    }

    /// When [#settled] has something to decide, or null when it has not.
    @Nullable
    Instant undecidedUntil() {
        return state == State.IDLE ? null : lastByte.plus(ALONE);
    }

    private Optional<Stroke> first(int octet) {
        if (octet == ESCAPE) {
            state = State.ESCAPED;
            return Optional.empty();
        }
        return octet < 0x80 ? ascii(octet) : lead(octet, State.CHARACTER);
    }

    private static Optional<Stroke> ascii(int octet) {
        var key = switch (octet) {
            case ' ' -> Key.SPACE;
            case '\n', '\r' -> Key.ENTER;
            case 0x7F, 0x08 -> Key.BACKSPACE;
            case 'n', 'N' -> Key.N;
            case 's', 'S' -> Key.S;
            case 'v', 'V' -> Key.V;
            case 'b', 'B' -> Key.B;
            case '+' -> Key.PLUS;
            case '-' -> Key.MINUS;
            default -> octet < ' ' ? null : Key.OTHER;
        };
        return Optional.ofNullable(key).map(found -> new Stroke(found, octet));
    }

    private Optional<Stroke> escaped(int octet) {
        sequence.setLength(0);
        return switch (octet) {
            case ESCAPE -> {
                state = State.ESCAPED_TWICE;
                yield Optional.empty();
            }
            case '[' -> {
                state = State.CONTROL;
                yield Optional.empty();
            }
            case 'O' -> {
                state = State.SINGLE_SHIFT;
                yield Optional.empty();
            }
            default -> octet < 0x80 ? nothing() : lead(octet, State.SWALLOWED_CHARACTER);
        };
    }

    private Optional<Stroke> control(int octet) {
        if (octet < 0x40 || octet > 0x7E) {
            sequence.append((char) octet);
            return Optional.empty();
        }
        var pageDown = sequence.append((char) octet).toString().equals(PAGE_DOWN);
        state = State.IDLE;
        return pageDown ? Optional.of(new Stroke(Key.ENTER, 0)) : Optional.empty();
    }

    private Optional<Stroke> lead(int octet, State within) {
        missing = continuationBytes(octet);
        character = missing == 0 ? 0 : octet & (0x3F >> missing);
        state = missing == 0 ? State.IDLE : within;
        return Optional.empty();
    }

    /// How many bytes follow `lead`; none where it begins no character.
    private static int continuationBytes(int lead) {
        if (lead >= 0xC2 && lead < 0xE0) {
            return 1;
        }
        if (lead >= 0xE0 && lead < 0xF0) {
            return 2;
        }
        return lead >= 0xF0 && lead < 0xF5 ? 3 : 0;
    }

    private Optional<Stroke> continued(int octet) {
        if ((octet & 0xC0) != 0x80) {
            state = State.IDLE; // a character that was cut off; this byte stands for itself
            return first(octet);
        }
        character = (character << 6) | (octet & 0x3F);
        missing--;
        if (missing > 0) {
            return Optional.empty();
        }
        var swallowed = state == State.SWALLOWED_CHARACTER;
        state = State.IDLE;
        return swallowed || Character.isISOControl(character)
                ? Optional.empty()
                : Optional.of(new Stroke(Key.OTHER, character));
    }

    private Optional<Stroke> nothing() {
        state = State.IDLE;
        return Optional.empty();
    }
}
