/// The small signs that stand for something everywhere: a glyph for every phase, and the plumb bob, which always marks
/// where
/// one is.
package dev.plumbline.ui.mark;
