package org.madang.scenarios.report;

import org.madang.scenarios.results.TextWidth;

/** Text for slides and the workbooks behind their charts. */
final class SlideText {
    private SlideText() {}

    /** Without the characters that XML cannot hold, and those that turn the direction of a line. */
    static String clean(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().filter(c -> c != '\t' && Html.isAllowed(c)).forEach(safe::appendCodePoint);
        // A line does not begin with the dot between two things.
        return safe.toString().replace(" · ", "\u00a0· ");
    }

    /** @param most how wide it may be, in Latin letters; Hangul is twice as wide */
    static String shortened(String text, int most) {
        if (TextWidth.of(text) <= most) {
            return text;
        }
        int end = 0;
        for (int width = 0; width < most - 1; end = text.offsetByCodePoints(end, 1)) {
            width += TextWidth.of(Character.toString(text.codePointAt(end)));
        }
        return text.substring(0, end) + "…";
    }
}
