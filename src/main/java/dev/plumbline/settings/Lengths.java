package dev.plumbline.settings;

/// How a person's height is written: in centimetres, or in feet and inches.
public enum Lengths {
    CM,
    FT_IN
}
