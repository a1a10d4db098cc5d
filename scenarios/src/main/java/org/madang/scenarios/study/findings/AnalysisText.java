package org.madang.scenarios.study.findings;

import java.util.HashSet;
import java.util.Set;
import org.madang.scenarios.results.TextWidth;
import org.madang.scenarios.statement.Voice;

/** An analysis for the terminal. */
public final class AnalysisText {
    private static final int MOST_ROWS = 15;
    private static final int WIDTH = 110;

    private AnalysisText() {}

    /** Headings, sentences (each once) and tables; long tables are cut, the files have them whole. */
    public static String of(Analysis analysis) {
        StringBuilder out = new StringBuilder(Speech.capital(analysis.title())).append('\n');
        out.append(analysis.data()).append('\n');
        Voice voice = Voice.of(analysis.language());
        Set<String> said = new HashSet<>();
        for (Finding finding : analysis.findings()) {
            out.append('\n').append(finding.heading()).append('\n');
            finding.sentences().stream().filter(said::add).forEach(sentence -> wrap(sentence, out));
            int rows = finding.table().rows().size();
            if (rows > 0) {
                out.append('\n').append(finding.table().first(MOST_ROWS).text());
            }
            if (rows > MOST_ROWS) {
                String file = finding.kind().key() + ".csv";
                out.append(voice.say("analysis.moreRows", "n", rows - MOST_ROWS, "file", file))
                        .append('\n');
            }
        }
        if (!analysis.missing().isEmpty()) {
            out.append('\n');
            analysis.missing()
                    .forEach((part, why) -> wrap(voice.say("analysis.without", "part", part.key(), "why", why), out));
        }
        return out.toString();
    }

    private static void wrap(String text, StringBuilder out) {
        int length = 0;
        // A number and its per cent sign stay together.
        for (String word : text.replace(" %", "\u00a0%").split(" ")) {
            int width = TextWidth.of(word);
            boolean isNext = length + 1 + width > WIDTH;
            out.append(length == 0 ? "" : isNext ? "\n  " : " ").append(word.replace('\u00a0', ' '));
            length = (isNext ? 2 : length + 1) + width;
        }
        out.append('\n');
    }
}
