package org.madang.scenarios.report;

/** Text for slides and the workbooks behind their charts. */
final class SlideText {
    private SlideText() {}

    /** Without the control characters that XML cannot hold. */
    static String clean(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints()
                .filter(c -> c == '\n'
                        || c >= 0x20 && !(c >= 0x7F && c < 0xA0) && !(c >= 0xD800 && c <= 0xDFFF) && c < 0xFFFE
                        || c > 0xFFFF)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }

    static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
