package dev.plumbline.history;

/// Something in a file that could not be taken in, and why.
///
/// @param line where it begins, from 1; 0 where it is the whole file
public record Refusal(long line, String reason) {
    public Refusal {
        if (line < 0) {
            throw new IllegalArgumentException("There is no line " + line);
        }
    }
}
