package org.madang.scenarios.study.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.madang.scenarios.study.analysis.Crossings;
import org.madang.scenarios.study.analysis.Crossings.Crossing;

/** Where the winner changes along a factor, in words. */
final class TippingWords {
    private final Question q;
    private final Speech speech;

    TippingWords(Question q, Speech speech) {
        this.q = q;
        this.speech = speech;
    }

    List<String> of(int factor, Crossings crossings) {
        String range = "from " + speech.factorValue(factor, 0) + " to " + speech.factorValue(factor, 1) + " of "
                + speech.factor(factor);
        if (crossings.found().isEmpty()) {
            return List.of(none(range, crossings));
        }
        List<String> sentences = new ArrayList<>();
        if (crossings.found().size() > 1) {
            sentences.add("Along " + speech.factor(factor) + " the winner changes "
                    + crossings.found().size() + " times.");
        }
        for (Crossing c : crossings.found()) {
            sentences.add("The winner changes at " + speech.factor(factor) + " "
                    + speech.factorValue(factor, c.at()) + " " + interval(factor, c) + ": below it "
                    + q.ahead(c.rising() ? -1 : 1) + " is ahead, above it " + q.ahead(c.rising() ? 1 : -1) + "."
                    + open(c));
        }
        return sentences;
    }

    private String none(String range, Crossings crossings) {
        String winner = q.ahead(crossings.low().mean());
        return crossings.everywhere() != 0
                ? "No change of winner: " + winner + " is surely ahead everywhere " + range + "."
                : "No change of winner was found: " + winner + " is ahead on average " + range
                        + ", but not surely everywhere.";
    }

    private static String open(Crossing c) {
        if (c.isSure()) {
            return "";
        }
        String ends = c.isOpenBelow() ? c.isOpenAbove() ? "either end" : "the low end" : "the high end";
        return " Up to " + ends + " of the range the winner is not sure.";
    }

    /** "[0.41, 0.52]"; an end that is not bounded within the range reads as an ellipsis. */
    String interval(int factor, Crossing c) {
        return "[" + (c.isOpenBelow() ? "…" : speech.factorValue(factor, c.from())) + ", "
                + (c.isOpenAbove() ? "…" : speech.factorValue(factor, c.to())) + "]";
    }

    /** For a figure. */
    String title(int factor, Crossings crossings) {
        String where = crossings.found().stream()
                .map(c -> speech.factorValue(factor, c.at()) + " " + interval(factor, c))
                .collect(Collectors.joining(", "));
        if (where.isEmpty()) {
            return speech.say("The winner does not change", "승자가 바뀌지 않음");
        }
        return speech.say(
                "The winner changes at " + speech.factor(factor) + " " + where,
                speech.factor(factor) + " " + where + "에서 승자가 바뀜");
    }
}
