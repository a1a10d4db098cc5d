package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.madang.scenarios.results.SummaryTable;
import org.madang.sim.indicator.Indicator;

/** The table of a study: a row an indicator, a column a side, the differences of the first to each other at the end. */
final class SummaryRows {
    private SummaryRows() {}

    /** Those that the study has values for, the deciding one first. Without rivals a share of the market says nothing. */
    static List<Indicator> indicators(Study study) {
        Set<Indicator> rows = new LinkedHashSet<>(List.of(study.results().headline()));
        rows.addAll(SummaryTable.ROWS);
        rows.retainAll(study.indicators());
        if (!study.results().hasRivals()) {
            rows.remove(Indicator.MARKET_SHARE);
        }
        return new ArrayList<>(rows);
    }

    static List<String> head(Study study, Phrases phrases) {
        List<String> head = new ArrayList<>();
        head.add(phrases.word(Words.IN_WEEK, study.weeks()));
        study.sides().forEach(side -> head.add(phrases.name(side)));
        study.sides().stream().skip(1).forEach(side -> head.add(differenceTitle(study, side, phrases)));
        head.add(phrases.word(Words.UNIT));
        return head;
    }

    private static String differenceTitle(Study study, String side, Phrases phrases) {
        String pair = phrases.name(study.sides().get(0)) + " − " + phrases.name(side);
        return (study.sides().size() > 2 ? pair : phrases.word(Words.DIFFERENCE)) + " [95 %]";
    }

    static List<List<String>> rows(Study study, Phrases phrases) {
        List<List<String>> rows = new ArrayList<>();
        for (Indicator indicator : indicators(study)) {
            List<String> row = new ArrayList<>(List.of(phrases.label(indicator)));
            for (int side = 0; side < study.sides().size(); side++) {
                row.add(phrases.value(study.level(side, indicator).last().mean(), indicator));
            }
            for (int side = 1; side < study.sides().size(); side++) {
                row.add(phrases.difference(study.difference(side, indicator).last(), indicator));
            }
            row.add(phrases.unit(indicator));
            rows.add(row);
        }
        return rows;
    }
}
