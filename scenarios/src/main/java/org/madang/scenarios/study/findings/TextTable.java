package org.madang.scenarios.study.findings;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.results.TextWidth;

/**
 * A table for a terminal.
 *
 * @param header names of the columns
 * @param rows cells, as many as the header has
 * @param left how many first columns are words, flush left; numbers are flush right
 */
public record TextTable(List<String> header, List<List<String>> rows, int left) {
    public TextTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The first rows only, and whether that leaves any out. */
    TextTable first(int most) {
        return new TextTable(header, rows.subList(0, Math.min(most, rows.size())), left);
    }

    /** Lines aligned with blanks. */
    public String text() {
        List<List<String>> all = new ArrayList<>();
        all.add(header);
        all.addAll(rows);
        int[] width = new int[header.size()];
        for (List<String> row : all) {
            for (int c = 0; c < width.length; c++) {
                width[c] = Math.max(width[c], TextWidth.of(row.get(c)));
            }
        }
        StringBuilder out = new StringBuilder(line(header, width));
        out.append("─".repeat(java.util.Arrays.stream(width).sum() + 2 * (width.length - 1)))
                .append('\n');
        rows.forEach(row -> out.append(line(row, width)));
        return out.toString();
    }

    private String line(List<String> cells, int... width) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < width.length; c++) {
            String gap = " ".repeat(width[c] - TextWidth.of(cells.get(c)));
            line.append(c == 0 ? "" : "  ").append(c < left ? cells.get(c) + gap : gap + cells.get(c));
        }
        return line.toString().stripTrailing() + "\n";
    }
}
