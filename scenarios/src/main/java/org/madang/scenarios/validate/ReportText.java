package org.madang.scenarios.validate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.folder.Json;
import org.madang.scenarios.results.SummaryJson;

/** A report as a table for the terminal, as Markdown, and as JSON. */
public final class ReportText {
    private static final List<String> HEAD =
            List.of("check", "source", "expected", "got", "s.e.", "z", "tolerance", "within 5 %", "result");

    private final List<Row> rows;

    public ReportText(Report report) {
        rows = report.rows();
    }

    private static List<String> cells(Row row) {
        return List.of(
                row.check(),
                row.source(),
                Texts.number(row.expected()),
                Texts.number(row.got()),
                Texts.rough(row.standardError()),
                Double.isNaN(row.z()) ? "–" : String.format(java.util.Locale.ROOT, "%.1f", row.z()),
                Texts.rough(row.tolerance()),
                row.hasMargin() ? row.isEquivalent() ? "shown" : "open" : "–",
                row.status().toString());
    }

    /** Aligned with blanks; why a row has no result stands below it. */
    public String table() {
        List<List<String>> lines = new ArrayList<>(List.of(HEAD));
        rows.forEach(row -> lines.add(cells(row)));
        int[] width = new int[HEAD.size()];
        for (List<String> line : lines) {
            for (int c = 0; c < width.length; c++) {
                width[c] = Math.max(width[c], line.get(c).length());
            }
        }
        StringBuilder out = new StringBuilder();
        for (int n = 0; n < lines.size(); n++) {
            out.append(aligned(lines.get(n), width)).append('\n');
            if (n > 0
                    && rows.get(n - 1).status() != Status.OK
                    && !rows.get(n - 1).note().isEmpty()) {
                out.append("    ").append(rows.get(n - 1).note()).append('\n');
            }
        }
        return out.toString();
    }

    private static String aligned(List<String> cells, int[] width) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < width.length; c++) {
            String gap = " ".repeat(width[c] - cells.get(c).length());
            boolean left = c < 2 || c == width.length - 1;
            line.append(c == 0 ? "" : "  ").append(left ? cells.get(c) + gap : gap + cells.get(c));
        }
        return line.toString().stripTrailing();
    }

    /** The same as a Markdown table, with the notes as a last column. */
    public String markdown() {
        StringBuilder out = new StringBuilder();
        out.append("| ")
                .append(String.join(" | ", HEAD))
                .append(" | note |\n|---|---|---:|---:|---:|---:|---:|---|---|---|\n");
        for (Row row : rows) {
            out.append("| ")
                    .append(String.join(" | ", cells(row)))
                    .append(" | ")
                    .append(row.note())
                    .append(" |\n");
        }
        return out.toString();
    }

    /** How many rows ended how. */
    public String summary() {
        List<String> parts = new ArrayList<>();
        for (Status status : Status.values()) {
            long count = rows.stream().filter(row -> row.status() == status).count();
            if (count > 0) {
                parts.add(count + " " + status);
            }
        }
        long margins = rows.stream().filter(Row::hasMargin).count();
        long shown = rows.stream().filter(Row::isEquivalent).count();
        return String.join(", ", parts) + "\n" + shown + " of " + margins
                + " rows are shown to be within 5 % of what is expected (two one-sided tests); "
                + GlobalTest.of(rows);
    }

    /** A list of rows; ok is null where there is no result. */
    public String json() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Row row : rows) {
            ObjectNode node = list.addObject();
            node.put("check", row.check());
            node.put("source", row.source());
            SummaryJson.put(node, "expected", row.expected());
            SummaryJson.put(node, "got", row.got());
            SummaryJson.put(node, "standardError", row.standardError());
            SummaryJson.put(node, "z", row.z());
            SummaryJson.put(node, "tolerance", row.tolerance());
            node.put("withinMargin", row.hasMargin() ? Boolean.valueOf(row.isEquivalent()) : null);
            switch (row.status()) {
                case OK -> node.put("ok", true);
                case FALLS_SHORT -> node.put("ok", false);
                default -> node.putNull("ok");
            }
            node.put("status", row.status().toString());
            node.put("note", row.note());
        }
        return Json.text(list);
    }
}
