package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.figures.Spending;
import org.madang.scenarios.statement.Voice;
import org.madang.sim.indicator.Indicator;

/** What stands under the slides for who speaks: the numbers. */
final class DeckNotes {
    private final ReportedFolder folder;
    private final Voice voice;

    DeckNotes(ReportedFolder folder, Voice voice) {
        this.folder = folder;
        this.voice = voice;
    }

    /** Each line at the end of every year, and in the last week. */
    String lines(Indicator indicator, List<LineSlide.Line> lines) {
        List<String> text = new ArrayList<>(folder.sentences(voice));
        text.addAll(folder.turnSentences(voice));
        text.add(voice.withUnit(voice.label(indicator), indicator) + ", " + voice.say("report.interval") + ":");
        int weeks = folder.weeks();
        for (LineSlide.Line line : lines) {
            for (int w = Math.min(52, weeks); w <= weeks; w = w == weeks ? w + 1 : Math.min(weeks, w + 52)) {
                text.add(line.name() + ", " + voice.say("report.inWeek", "week", w) + ": "
                        + voice.amounts().estimate(line.curve().at(w), indicator));
            }
        }
        return String.join("\n", text);
    }

    String money(List<Money> sides) {
        List<String> text = new ArrayList<>(List.of(voice.say("report.totals")));
        for (Money side : sides) {
            text.add(voice.heading(side.side()) + ": " + voice.say("report.paidOut") + " "
                    + voice.amounts().money(side.out()) + ", " + voice.label(Indicator.REVENUE) + " "
                    + voice.amounts().money(side.revenue()));
            for (int p = 0; p < Spending.PARTS.size(); p++) {
                text.add("  " + voice.label(Spending.PARTS.get(p).indicator()) + ": "
                        + voice.amounts().money(side.paidOut().get(p)));
            }
        }
        return String.join("\n", text);
    }

    String assumptions() {
        List<String> text =
                new ArrayList<>(List.of(folder.results().provenance().command()));
        folder.inputs().ifPresent(inputs -> InputRows.of(inputs.changed(), voice)
                .forEach(row -> text.add(row.get(0) + ": " + row.get(1) + " → " + row.get(2))));
        return String.join("\n", text);
    }
}
