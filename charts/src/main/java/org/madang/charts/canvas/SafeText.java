package org.madang.charts.canvas;

/** Names come from people's files: whatever cannot be drawn on one line is replaced here, and nowhere else. */
public final class SafeText {
    private SafeText() {}

    /**
     * The text on one line: white space of any kind becomes one space, control and direction-changing characters go,
     * and so do halves of characters (SVG could not be written with them). Null becomes empty.
     */
    public static String clean(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(clean, c));
        return clean.toString().strip();
    }

    private static void append(StringBuilder clean, int c) {
        boolean afterSpace = clean.length() > 0 && clean.charAt(clean.length() - 1) == ' ';
        if (c != 0xA0 && Character.isWhitespace(c)) {
            clean.append(afterSpace ? "" : " ");
        } else if (isDrawable(c)) {
            clean.appendCodePoint(c);
        }
    }

    private static boolean isDrawable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
