package dev.plumbline.adapter.file;

/// Keeps a spreadsheet from running a text as a formula: an apostrophe goes before it, and comes off again on import.
/// A text that begins with an apostrophe gets another, so that every text comes back as it was.
final class FormulaGuard {
    private static final String RUN = "=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    static String harmless(String text) {
        return !text.isEmpty() && RUN.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static String restored(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
