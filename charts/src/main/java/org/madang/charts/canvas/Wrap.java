package org.madang.charts.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks text into lines of a given width: at spaces, inside a word only if the word alone is too long. */
final class Wrap {
    private static final String ELLIPSIS = "…";

    private final ToDoubleFunction<String> width;
    private final double limit;

    Wrap(ToDoubleFunction<String> width, double limit) {
        this.width = width;
        this.limit = limit;
    }

    /** At most {@code maxLines} lines; what does not fit is cut and marked with an ellipsis. */
    List<String> lines(String text, int maxLines) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty() && lines.size() < maxLines) {
            if (fits(rest)) {
                lines.add(rest);
                rest = "";
            } else if (lines.size() == maxLines - 1) {
                lines.add(cut(rest));
                rest = "";
            } else {
                int end = lineEnd(rest);
                lines.add(rest.substring(0, end).strip());
                rest = rest.substring(end).strip();
            }
        }
        return List.copyOf(lines);
    }

    private boolean fits(String text) {
        return width.applyAsDouble(text) <= limit;
    }

    private int lineEnd(String text) {
        int fitting = prefixThatFits(text, "");
        int space = text.lastIndexOf(' ', fitting);
        return space > 0 ? space : Math.max(fitting, text.offsetByCodePoints(0, 1));
    }

    private String cut(String text) {
        return text.substring(0, prefixThatFits(text, ELLIPSIS)).stripTrailing() + ELLIPSIS;
    }

    /** Length of the longest beginning that fits together with the tail. */
    private int prefixThatFits(String text, String tail) {
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (!fits(text.substring(0, next) + tail)) {
                return end;
            }
            end = next;
        }
        return end;
    }
}
