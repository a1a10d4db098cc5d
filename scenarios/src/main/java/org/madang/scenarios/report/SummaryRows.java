package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.madang.scenarios.results.SideSummary;
import org.madang.scenarios.results.SummaryTable;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.PairedRuns;
import org.madang.sim.indicator.Indicator;

/** The table of a results folder: a row an indicator, a column a side, the differences of the first to each other at the end. */
final class SummaryRows {
    private SummaryRows() {}

    /** Those that it has values for, the deciding one first. Without rivals a share of the market says nothing. */
    private static List<Indicator> indicators(ReportedFolder folder) {
        Set<Indicator> rows = new LinkedHashSet<>(List.of(folder.results().headline()));
        rows.addAll(SummaryTable.ROWS);
        rows.retainAll(folder.indicators());
        if (!folder.results().hasRivals()) {
            rows.remove(Indicator.MARKET_SHARE);
        }
        return new ArrayList<>(rows);
    }

    static List<String> head(ReportedFolder folder, Phrases phrases) {
        List<String> head = new ArrayList<>();
        head.add(phrases.word(Words.IN_WEEK, folder.weeks()));
        folder.sides().forEach(side -> head.add(phrases.name(side)));
        folder.sides().stream().skip(1).forEach(side -> head.add(differenceTitle(folder, side, phrases)));
        head.add(phrases.word(Words.UNIT));
        return head;
    }

    private static String differenceTitle(ReportedFolder folder, String side, Phrases phrases) {
        String pair = phrases.name(folder.sides().get(0)) + " − " + phrases.name(side);
        return (folder.sides().size() > 2 ? pair : phrases.word(Words.DIFFERENCE)) + " [95\u00a0%]";
    }

    /**
     * A row before it is text.
     *
     * @param levels by side
     * @param differences of the first side to each other one
     */
    record Row(Indicator indicator, String label, List<Estimate> levels, List<Estimate> differences) {
        Estimate level(int side) {
            return levels.get(side);
        }
    }

    /** The last week; a market share is told for the last quarter too, for one week of a small market is mostly noise. */
    static List<Row> of(ReportedFolder folder, Phrases phrases) {
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : indicators(folder)) {
            List<Estimate> levels = new ArrayList<>();
            List<Estimate> differences = new ArrayList<>();
            for (int side = 0; side < folder.sides().size(); side++) {
                levels.add(folder.level(side, indicator).last());
                if (side > 0) {
                    differences.add(folder.difference(side, indicator).last());
                }
            }
            rows.add(new Row(indicator, phrases.label(indicator), levels, differences));
            List<SideSummary> told = folder.results().summaries();
            if (indicator == Indicator.MARKET_SHARE
                    && !Double.isNaN(told.get(0).share().mean())) {
                rows.add(new Row(
                        indicator,
                        phrases.word(Words.LAST_QUARTER, PairedRuns.QUARTER),
                        told.stream().map(SideSummary::share).toList(),
                        told.stream().skip(1).map(SideSummary::shareLead).toList()));
            }
        }
        return rows;
    }

    static List<List<String>> rows(ReportedFolder folder, Phrases phrases) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : of(folder, phrases)) {
            List<String> cells = new ArrayList<>(List.of(row.label()));
            row.levels().forEach(e -> cells.add(phrases.value(e.mean(), row.indicator())));
            row.differences().forEach(e -> cells.add(phrases.difference(e, row.indicator())));
            cells.add(phrases.unit(row.indicator()));
            rows.add(cells);
        }
        return rows;
    }
}
