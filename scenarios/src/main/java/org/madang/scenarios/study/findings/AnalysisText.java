package org.madang.scenarios.study.findings;

import java.util.HashSet;
import java.util.Set;

/** An analysis for the terminal. */
public final class AnalysisText {
    private static final int MOST_ROWS = 15;
    private static final int WIDTH = 110;

    private AnalysisText() {}

    /** Headings, sentences (each once) and tables; long tables are cut, the files have them whole. */
    public static String of(Analysis analysis) {
        StringBuilder out = new StringBuilder(Speech.capital(analysis.title())).append('\n');
        out.append(analysis.data()).append('\n');
        Set<String> said = new HashSet<>();
        for (Finding finding : analysis.findings()) {
            out.append('\n').append(finding.kind().heading()).append('\n');
            finding.sentences().stream().filter(said::add).forEach(sentence -> wrap(sentence, out));
            int rows = finding.table().rows().size();
            if (rows > 0) {
                out.append('\n').append(finding.table().first(MOST_ROWS).text());
            }
            if (rows > MOST_ROWS) {
                out.append("… and ")
                        .append(rows - MOST_ROWS)
                        .append(" more rows in ")
                        .append(finding.kind().key())
                        .append(".csv\n");
            }
        }
        if (!analysis.missing().isEmpty()) {
            out.append('\n');
            analysis.missing().forEach((part, why) -> wrap("Without " + part.key() + ": " + why + ".", out));
        }
        return out.toString();
    }

    private static void wrap(String text, StringBuilder out) {
        int length = 0;
        // A number and its per cent sign stay together.
        for (String word : text.replace(" %", "\u00a0%").split(" ")) {
            boolean isNext = length + 1 + word.length() > WIDTH;
            out.append(length == 0 ? "" : isNext ? "\n  " : " ").append(word.replace('\u00a0', ' '));
            length = (isNext ? 2 : length + 1) + word.length();
        }
        out.append('\n');
    }
}
