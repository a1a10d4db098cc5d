package org.madang.scenarios.claims;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.results.TextWidth;
import org.madang.scenarios.statement.Voice;

/** Verdicts for a terminal: a block of lines a claim. */
public final class ClaimText {
    private static final int WIDTH = 100;
    private static final int NAME = 5;
    private static final int LABEL = 10;

    private final Voice voice;
    private final Numbers numbers;

    public ClaimText(Voice voice) {
        this.voice = voice;
        numbers = new Numbers(voice);
    }

    /** A claim with its comparison, effects and verdict; ends with a line break. */
    public String block(Answer answer) {
        Claim claim = answer.claim();
        StringBuilder out = new StringBuilder();
        String title = voice.say("claim.head", "title", voice.authored(claim.title()), "source", claim.source());
        paragraph(out, padded(claim.name(), NAME), title);
        labelled(out, "compared", voice.authored(claim.compares()));
        answer.given().effects().forEach(m -> labelled(out, "effect", effect(m)));
        labelled(out, "verdict", answer.sentence(voice));
        return out.toString();
    }

    /** "profit lost: 12 k [10 k, 14 k] money; expected above 0: as expected". */
    private String effect(Measured m) {
        String name = voice.authored(m.effect().name());
        if (!m.effect().isExpected()) {
            return voice.say("claim.effect", "effect", name, "value", numbers.measured(m));
        }
        return voice.say(
                "claim.expected",
                "effect",
                name,
                "value",
                numbers.measured(m),
                "expected",
                numbers.expected(m.effect()),
                "finding",
                voice.say("claim.finding." + m.finding()),
                "p",
                numbers.p(m));
    }

    /** How many claims came to what, for the last line. */
    public String summary(List<Answer> answers) {
        List<String> parts = new ArrayList<>();
        for (Status status : Status.values()) {
            long count = answers.stream().filter(a -> a.status() == status).count();
            if (count > 0) {
                parts.add(voice.say("claim.counted", "n", count, "status", Said.status(status, voice)));
            }
        }
        String form = answers.size() == 1 ? "one" : "many";
        return voice.say("claim.count." + form, "n", answers.size(), "parts", String.join(", ", parts));
    }

    private void labelled(StringBuilder out, String label, String text) {
        paragraph(out, " ".repeat(NAME) + padded(voice.say("claim.label." + label), LABEL), text);
    }

    private static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(1, columns - TextWidth.of(text)));
    }

    /** Lines of at most {@link #WIDTH} columns; the first begins with {@code start}, the others under its end. */
    private static void paragraph(StringBuilder out, String start, String text) {
        int indent = TextWidth.of(start);
        List<String> lines = TextWidth.wrap(text, WIDTH - indent);
        for (int n = 0; n < lines.size(); n++) {
            String line = (n == 0 ? start : " ".repeat(indent)) + lines.get(n);
            out.append(line.stripTrailing()).append('\n');
        }
    }
}
