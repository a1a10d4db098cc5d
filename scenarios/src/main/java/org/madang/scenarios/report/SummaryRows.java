package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.madang.scenarios.results.SideSummary;
import org.madang.scenarios.results.SummaryTable;
import org.madang.scenarios.statement.Voice;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.PairedRuns;
import org.madang.sim.indicator.Indicator;

/** The table of a results folder: a row an indicator, a column a side, the best in what decides less each other at the end. */
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

    static List<String> head(ReportedFolder folder, Voice voice) {
        List<String> head = new ArrayList<>();
        head.add(voice.say("report.inWeek", "week", folder.weeks()));
        folder.sides().forEach(side -> head.add(voice.heading(side)));
        for (int side : folder.results().others()) {
            head.add(differenceTitle(folder, folder.sides().get(side), voice));
        }
        head.add(voice.say("report.unit"));
        return head;
    }

    private static String differenceTitle(ReportedFolder folder, String side, Voice voice) {
        String pair = folder.sides().size() > 2
                ? voice.say("report.toBest", "side", voice.name(side))
                : voice.say(
                        "report.pair",
                        "a",
                        voice.heading(folder.sides().get(folder.results().reference())),
                        "b",
                        voice.name(side));
        return pair + " [95%]";
    }

    /**
     * A row before it is text.
     *
     * @param levels by side
     * @param differences of the reference to each other side
     */
    record Row(Indicator indicator, String label, List<Estimate> levels, List<Estimate> differences) {
        Estimate level(int side) {
            return levels.get(side);
        }
    }

    /** The last week; a market share is told for the last quarter too, for one week of a small market is mostly noise. */
    static List<Row> of(ReportedFolder folder, Voice voice) {
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : indicators(folder)) {
            List<Estimate> levels = new ArrayList<>();
            List<Estimate> differences = new ArrayList<>();
            for (int side = 0; side < folder.sides().size(); side++) {
                levels.add(folder.level(side, indicator).last());
            }
            for (int side : folder.results().others()) {
                differences.add(folder.difference(side, indicator).last());
            }
            rows.add(new Row(indicator, voice.label(indicator), levels, differences));
            List<SideSummary> told = folder.results().summaries();
            if (indicator == Indicator.MARKET_SHARE
                    && !Double.isNaN(told.get(0).share().mean())) {
                rows.add(new Row(
                        indicator,
                        voice.say("report.lastQuarter", "weeks", PairedRuns.QUARTER),
                        told.stream().map(SideSummary::share).toList(),
                        Arrays.stream(folder.results().others())
                                .mapToObj(side -> told.get(side).shareLead())
                                .toList()));
            }
        }
        return rows;
    }

    static List<List<String>> rows(ReportedFolder folder, Voice voice) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : of(folder, voice)) {
            List<String> cells = new ArrayList<>(List.of(row.label()));
            row.levels().forEach(e -> cells.add(voice.amounts().bare(e.mean(), row.indicator())));
            row.differences().forEach(e -> cells.add(voice.amounts().bareDifferenceEstimate(e, row.indicator())));
            cells.add(voice.amounts().unit(row.indicator()));
            rows.add(cells);
        }
        return rows;
    }
}
