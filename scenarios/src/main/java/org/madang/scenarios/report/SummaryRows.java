package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.madang.sim.indicator.Indicator;

/** The table of a study: a row an indicator, a column a side, the differences of the first to each other at the end. */
final class SummaryRows {
    private static final List<Indicator> ROWS = List.of(
            Indicator.NET_PRESENT_VALUE,
            Indicator.PROFIT,
            Indicator.REVENUE,
            Indicator.CUSTOMER_EQUITY,
            Indicator.MEMBERS,
            Indicator.ACTIVE,
            Indicator.MATCHES,
            Indicator.MATCH_RATE,
            Indicator.CHURN,
            Indicator.ACQUISITION_COST,
            Indicator.RETENTION_COST,
            Indicator.LIFETIME_VALUE,
            Indicator.SATISFACTION,
            Indicator.TRUSTING_MEMBERS,
            Indicator.MARKET_SHARE);

    private SummaryRows() {}

    /** Those that the study has values for, the deciding one first. */
    static List<Indicator> indicators(Study study) {
        Set<Indicator> rows = new LinkedHashSet<>(List.of(study.summary().headline()));
        rows.addAll(ROWS);
        rows.retainAll(study.levels().indicators());
        if (study.sides().stream().allMatch(side -> isAlone(study, side))) {
            rows.remove(Indicator.MARKET_SHARE);
        }
        return new ArrayList<>(rows);
    }

    /** Without rivals a share of the market says nothing. */
    private static boolean isAlone(Study study, String side) {
        return study.levels().of(Indicator.MARKET_SHARE, side).last().mean() == 1;
    }

    static List<String> head(Study study, Phrases phrases) {
        List<String> head = new ArrayList<>();
        head.add(phrases.word(Words.IN_WEEK, study.summary().weeks()));
        study.sides().forEach(side -> head.add(phrases.name(side)));
        others(study).forEach(side -> head.add(differenceTitle(study, side, phrases)));
        head.add(phrases.word(Words.UNIT));
        return head;
    }

    private static String differenceTitle(Study study, String side, Phrases phrases) {
        String pair = phrases.name(study.sides().get(0)) + " − " + phrases.name(side);
        return (study.sides().size() > 2 ? pair : phrases.word(Words.DIFFERENCE)) + " [95 %]";
    }

    private static List<String> others(Study study) {
        return study.sides().subList(1, study.sides().size());
    }

    static List<List<String>> rows(Study study, Phrases phrases) {
        List<List<String>> rows = new ArrayList<>();
        for (Indicator indicator : indicators(study)) {
            List<String> row = new ArrayList<>(List.of(phrases.label(indicator)));
            for (String side : study.sides()) {
                row.add(phrases.value(study.levels().of(indicator, side).last().mean(), indicator));
            }
            for (String side : others(study)) {
                row.add(phrases.estimate(study.differences().of(indicator, side).last(), indicator));
            }
            row.add(phrases.unit(indicator));
            rows.add(row);
        }
        return rows;
    }
}
