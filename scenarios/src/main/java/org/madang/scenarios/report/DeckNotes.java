package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.figures.Spending;
import org.madang.sim.indicator.Indicator;

/** What stands under the slides for who speaks: the numbers. */
final class DeckNotes {
    private final ReportedFolder folder;
    private final Phrases phrases;

    DeckNotes(ReportedFolder folder, Phrases phrases) {
        this.folder = folder;
        this.phrases = phrases;
    }

    /** Each line at the end of every year, and in the last week. */
    String lines(Indicator indicator, List<LineSlide.Line> lines) {
        List<String> text = new ArrayList<>(phrases.verdict(folder));
        text.add(
                phrases.label(indicator) + " (" + phrases.unit(indicator) + "), " + phrases.word(Words.INTERVAL) + ":");
        int weeks = folder.weeks();
        for (LineSlide.Line line : lines) {
            for (int w = Math.min(52, weeks); w <= weeks; w = w == weeks ? w + 1 : Math.min(weeks, w + 52)) {
                text.add(line.name() + ", " + phrases.word(Words.IN_WEEK, w) + ": "
                        + phrases.estimate(line.curve().at(w), indicator));
            }
        }
        return String.join("\n", text);
    }

    String money(List<Money> sides) {
        List<String> text = new ArrayList<>(List.of(phrases.word(Words.TOTALS)));
        for (Money side : sides) {
            text.add(phrases.name(side.side()) + ": " + phrases.word(Words.PAID_OUT) + " " + phrases.money(side.out())
                    + ", " + phrases.label(Indicator.REVENUE) + " " + phrases.money(side.revenue()));
            for (int p = 0; p < Spending.PARTS.size(); p++) {
                text.add("  " + phrases.label(Spending.PARTS.get(p).indicator()) + ": "
                        + phrases.money(side.paidOut().get(p)));
            }
        }
        return String.join("\n", text);
    }

    String assumptions() {
        List<String> text =
                new ArrayList<>(List.of(folder.results().provenance().command()));
        folder.inputs().ifPresent(inputs -> InputRows.of(inputs.changed(), phrases)
                .forEach(row -> text.add(row.get(0) + ": " + row.get(1) + " → " + row.get(2))));
        return String.join("\n", text);
    }
}
