package org.madang.scenarios.report;

import java.util.List;
import org.madang.charts.style.Language;
import org.madang.scenarios.file.Difference;

/** Inputs that differ, as rows of a table: key, one value, the other value. */
final class InputRows {
    private static final String LIKE = "like ";
    private static final String FOLLOWS = ", but for what follows";

    private InputRows() {}

    static List<List<String>> of(List<Difference> differences, Phrases phrases) {
        return differences.stream()
                .map(d -> List.of(d.path(), value(d.before(), phrases), value(d.after(), phrases)))
                .toList();
    }

    /** A value as it stands; what stands for none, in the language of the report. */
    private static String value(String text, Phrases phrases) {
        if (phrases.language() != Language.KOREAN) {
            return text;
        }
        boolean like = text.startsWith(LIKE) && text.endsWith(FOLLOWS);
        return like
                ? text.substring(LIKE.length(), text.length() - FOLLOWS.length()) + " 기준, 아래만 다름"
                : switch (text) {
                    case Difference.ABSENT -> "없음";
                    case Difference.PRESENT -> "있음";
                    default -> text;
                };
    }
}
