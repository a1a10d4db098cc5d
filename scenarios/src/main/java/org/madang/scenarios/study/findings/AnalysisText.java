package org.madang.scenarios.study.findings;

/** An analysis for the terminal. */
public final class AnalysisText {
    private static final int MOST_ROWS = 15;
    private static final int WIDTH = 110;

    private AnalysisText() {}

    /** Headings, sentences and tables; long tables are cut, the files have them whole. */
    public static String of(Analysis analysis) {
        StringBuilder out = new StringBuilder(Speech.capital(analysis.title())).append('\n');
        out.append(analysis.data()).append('\n');
        for (Finding finding : analysis.findings()) {
            out.append('\n').append(finding.kind().heading()).append('\n');
            finding.sentences().forEach(sentence -> wrap(sentence, out));
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
        for (String word : text.split(" ")) {
            boolean isNext = length + 1 + word.length() > WIDTH;
            out.append(length == 0 ? "" : isNext ? "\n  " : " ").append(word);
            length = (isNext ? 2 : length + 1) + word.length();
        }
        out.append('\n');
    }
}
