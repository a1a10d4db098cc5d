package org.madang.scenarios.results;

import java.util.Arrays;
import java.util.List;

/** A table for a terminal: the first and the last column to the left, numbers between them to the right. */
public final class TextTable {
    private TextTable() {}

    /** @param rows the head first; each with the same number of cells */
    public static String of(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] width = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < columns; c++) {
                width[c] = Math.max(width[c], TextWidth.of(row.get(c)));
            }
        }
        StringBuilder out = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            out.append(line(rows.get(r), width)).append('\n');
            if (r == 0) {
                out.append("─".repeat(Arrays.stream(width).sum() + 2 * (columns - 1)))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static String line(List<String> row, int[] width) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < row.size(); c++) {
            boolean left = c == 0 || c == row.size() - 1;
            String gap = " ".repeat(width[c] - TextWidth.of(row.get(c)));
            line.append(c == 0 ? "" : "  ").append(left ? row.get(c) + gap : gap + row.get(c));
        }
        return line.toString().stripTrailing();
    }
}
