package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.verdict.Verdict;

/** What stands under the slides for who speaks: the numbers. */
final class DeckNotes {
    private final Study study;
    private final Phrases phrases;

    DeckNotes(Study study, Phrases phrases) {
        this.study = study;
        this.phrases = phrases;
    }

    /** Each line at the end of every year, and in the last week. */
    String lines(Indicator indicator, List<LineSlide.Line> lines) {
        List<String> text = new ArrayList<>(phrases.verdict(study));
        text.add(
                phrases.label(indicator) + " (" + phrases.unit(indicator) + "), " + phrases.word(Words.INTERVAL) + ":");
        int weeks = study.summary().weeks();
        for (LineSlide.Line line : lines) {
            for (int w = Math.min(52, weeks); w <= weeks; w = w == weeks ? w + 1 : Math.min(weeks, w + 52)) {
                text.add(line.name() + ", " + phrases.word(Words.IN_WEEK, w) + ": "
                        + phrases.estimate(line.band().at(w), indicator));
            }
        }
        return String.join("\n", text);
    }

    /** What a difference says that never changes its sign for sure. */
    String undecided(Verdict v) {
        String winner = v.winner();
        return winner == null
                ? phrases.title(study)
                : phrases.word(Words.AHEAD, phrases.name(winner)) + ": "
                        + phrases.word(Words.DIFFERENCE_IN, phrases.inside(v.indicator())) + " "
                        + phrases.estimate(v.atHorizon(), v.indicator());
    }

    String money(List<Money> sides) {
        List<String> text = new ArrayList<>(List.of(phrases.word(Words.TOTALS)));
        for (Money side : sides) {
            text.add(phrases.name(side.side()) + ": " + phrases.word(Words.PAID_OUT) + " " + phrases.money(side.out())
                    + ", " + phrases.word(Words.CAME_IN) + " " + phrases.money(side.revenue()));
            for (int p = 0; p < Money.PARTS.size(); p++) {
                text.add("  " + phrases.label(Money.PARTS.get(p)) + ": "
                        + phrases.money(side.paidOut().get(p)));
            }
        }
        return String.join("\n", text);
    }

    String assumptions() {
        List<String> text = new ArrayList<>(List.of(study.summary().command()));
        study.scenario().ifPresent(inputs -> inputs.changed()
                .forEach(d -> text.add(d.path() + ": " + d.before() + " → " + d.after())));
        return String.join("\n", text);
    }

    String outcomes(List<List<String>> rows) {
        return String.join(
                "\n", rows.stream().map(row -> String.join(" | ", row)).toList());
    }
}
