package dev.plumbline.routine;

/// A part that a routine's file keeps off, as a physiotherapist asked: nobody switches it on in the program.
public enum Lock {
    CHIN,
    SWING
}
