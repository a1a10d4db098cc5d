package org.madang.scenarios.report;

import java.util.List;
import org.madang.scenarios.file.Difference;
import org.madang.scenarios.statement.Voice;

/** Inputs that differ, as rows of a table: key, one value, the other value. */
final class InputRows {
    private static final String LIKE = "like ";
    private static final String FOLLOWS = ", but for what follows";

    private InputRows() {}

    static List<List<String>> of(List<Difference> differences, Voice voice) {
        return differences.stream()
                .map(d -> List.of(d.path(), value(d.before(), voice), value(d.after(), voice)))
                .toList();
    }

    /** A value as it stands; what stands for none, in the language of the report. */
    private static String value(String text, Voice voice) {
        if (text.startsWith(LIKE) && text.endsWith(FOLLOWS)) {
            return voice.say("report.like", "name", text.substring(LIKE.length(), text.length() - FOLLOWS.length()));
        }
        return switch (text) {
            case Difference.ABSENT -> voice.say("report.absent");
            case Difference.PRESENT -> voice.say("report.present");
            default -> text;
        };
    }
}
