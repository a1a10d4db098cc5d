package org.madang.scenarios.report;

import java.util.List;
import java.util.function.UnaryOperator;

/** Writes HTML: whatever is text is escaped here, so that no name can become markup. */
final class Html {
    private static final int LONG = 160;
    private static final int SHOWN = 80;

    private final StringBuilder out = new StringBuilder();

    /** Markup of our own, as it stands. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** An element with nothing but text in it; the attributes are markup of our own. */
    Html element(String tag, String attributes, String text) {
        open(tag, attributes);
        return text(text).raw("</" + tag + ">\n");
    }

    Html open(String tag, String attributes) {
        return raw("<" + tag + (attributes.isEmpty() ? "" : " " + attributes) + ">");
    }

    /** A table that scrolls by itself where it is too wide; the first cell of each row is its heading. */
    Html table(String caption, List<String> head, List<List<String>> rows) {
        return table(caption, head, rows, Html::escape);
    }

    private Html table(String caption, List<String> head, List<List<String>> rows, UnaryOperator<String> heading) {
        raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"" + escape(caption) + "\"><table>");
        raw("<caption class=\"unseen\">").text(caption).raw("</caption>\n<thead><tr>");
        head.forEach(cell -> element("th", "scope=\"col\"", cell));
        raw("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            raw("<tr><th scope=\"row\">").raw(heading.apply(row.get(0))).raw("</th>");
            row.stream().skip(1).forEach(text -> raw("<td>").cell(text).raw("</td>"));
            raw("</tr>\n");
        }
        return raw("</tbody></table></div>\n");
    }

    /** A table of inputs: its keys break after their points and brackets only. */
    Html keys(String caption, List<String> head, List<List<String>> rows) {
        raw("<div class=\"keys\">");
        return table(caption, head, rows, Html::key).raw("</div>\n");
    }

    private static String key(String path) {
        return escape(path).replace(".", ".<wbr>").replace("[", "<wbr>[");
    }

    /** What is very long opens on demand. */
    private Html cell(String text) {
        if (text.length() <= LONG) {
            return text(text);
        }
        int cut = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        raw("<details><summary>").text(text.substring(0, cut)).raw("…</summary>");
        return text("…" + text.substring(cut)).raw("</details>");
    }

    /** Safe as text and between quotes; characters that XML forbids are left out. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Html::isAllowed).forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    static boolean isAllowed(int c) {
        boolean control = c < 0x20 && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0;
        // Marks that turn the direction of what follows would let a name rewrite the line it stands in.
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean half = c >= 0xD800 && c <= 0xDFFF;
        return !control && !turns && !half && c != 0xFFFE && c != 0xFFFF;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
