package org.madang.scenarios.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Verdicts for a terminal: a block of lines a claim. */
public final class ClaimText {
    private static final int WIDTH = 100;
    private static final String INDENT = "     ";

    private ClaimText() {}

    /** A claim with its comparison, effects and verdict; ends with a line break. */
    public static String block(Answer answer) {
        Claim claim = answer.claim();
        StringBuilder out = new StringBuilder();
        paragraph(out, String.format(Locale.ROOT, "%-5s", claim.name()), claim.title() + " (" + claim.source() + ")");
        paragraph(out, INDENT + "compared  ", claim.compares());
        for (Measured m : answer.given().effects()) {
            paragraph(out, INDENT + "effect    ", effect(m));
        }
        paragraph(out, INDENT + "verdict   ", answer.sentence());
        return out.toString();
    }

    /** "profit lost: 12 k [10 k, 14 k] money; expected above 0: as expected". */
    private static String effect(Measured m) {
        String expected = m.effect().isExpected()
                ? "; expected " + Numbers.expected(m.effect()) + ": "
                        + m.finding().words() + " (" + Numbers.p(m) + ")"
                : "";
        return m.effect().name() + ": " + Numbers.interval(m) + Numbers.unit(m.effect()) + expected;
    }

    /** How many claims came to what, for the last line. */
    public static String summary(List<Answer> answers) {
        List<String> parts = new ArrayList<>();
        for (Status status : Status.values()) {
            long count = answers.stream().filter(a -> a.status() == status).count();
            if (count > 0) {
                parts.add(count + " " + status.word());
            }
        }
        return answers.size() + (answers.size() == 1 ? " claim: " : " claims: ") + String.join(", ", parts);
    }

    /** Lines of at most {@link #WIDTH} characters; the first begins with {@code start}, the others under its end. */
    private static void paragraph(StringBuilder out, String start, String text) {
        StringBuilder line = new StringBuilder(start);
        boolean isEmpty = true;
        for (String word : text.split(" ")) {
            if (!isEmpty && line.length() + 1 + word.length() > WIDTH) {
                out.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(" ".repeat(start.length()));
                isEmpty = true;
            }
            line.append(isEmpty ? "" : " ").append(word);
            isEmpty = false;
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
