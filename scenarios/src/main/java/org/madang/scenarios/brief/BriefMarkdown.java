package org.madang.scenarios.brief;

import java.util.List;

/** A brief as Markdown. */
final class BriefMarkdown {
    private BriefMarkdown() {}

    static String of(Brief brief) {
        StringBuilder out = new StringBuilder("# ").append(brief.title()).append("\n\n");
        out.append(escaped(brief.question())).append(".\n");
        if (!brief.note().isEmpty()) {
            out.append("\n**").append(escaped(brief.note())).append("**\n");
        }
        brief.first().forEach(part -> part(part, out));
        brief.second().forEach(part -> part(part, out));
        return out.append("\n---\n\n")
                .append(escaped(brief.source()))
                .append(".\n")
                .toString();
    }

    private static void part(Brief.Part part, StringBuilder out) {
        out.append("\n## ").append(part.heading()).append("\n\n");
        for (Brief.Item item : part.items()) {
            if (item instanceof Brief.Point point) {
                String sentence = escaped(point.sentence());
                out.append(
                        point.grounds().isEmpty()
                                ? "* " + sentence + "\n"
                                : "* **" + sentence + "**  \n  " + escaped(point.grounds()) + "\n");
            } else if (item instanceof Brief.Table table) {
                table(table, out);
            } else if (item instanceof Brief.Picture picture) {
                out.append("![")
                        .append(escaped(picture.title()))
                        .append("](<")
                        .append(picture.link())
                        .append(">)\n\n");
            }
        }
    }

    private static void table(Brief.Table table, StringBuilder out) {
        out.append('\n');
        for (int r = 0; r < table.rows().size(); r++) {
            List<String> cells =
                    table.rows().get(r).stream().map(BriefMarkdown::cell).toList();
            out.append("| ").append(String.join(" | ", cells)).append(" |\n");
            out.append(r == 0 ? "|---".repeat(cells.size()) + "|\n" : "");
        }
        out.append('\n');
    }

    private static String cell(String text) {
        return escaped(text).replace("|", "\\|");
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("<", "&lt;").replace("*", "\\*");
    }
}
