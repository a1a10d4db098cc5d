package org.madang.scenarios.results;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.PairedRuns;
import org.madang.sim.indicator.Indicator;

/** The table of a comparison: a row an indicator, a column a side, the difference of the first two at the end. */
public final class SummaryTable {
    /** What the table of a comparison shows, in this order, after what decides. */
    public static final List<Indicator> ROWS = List.of(
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

    private final Outcome outcome;

    public SummaryTable(Outcome outcome) {
        this.outcome = outcome;
    }

    /** Header and rows; every row has the same number of cells. */
    List<List<String>> cells() {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("in week " + outcome.sides().weeks()));
        head.addAll(outcome.sides().sides());
        if (outcome.sides().sides().size() > 1) {
            head.add("difference" + (outcome.sides().sides().size() > 2 ? " of the first two" : "") + " [95 %]");
        }
        head.add("unit");
        rows.add(head);
        for (Indicator indicator : rows()) {
            rows.add(row(indicator));
            if (indicator == Indicator.MARKET_SHARE) {
                rows.add(quarterRow(indicator));
            }
        }
        return rows;
    }

    /** One week of a small market is mostly noise, so the share is told for the last 13 weeks too. */
    private List<String> quarterRow(Indicator indicator) {
        List<String> row = new ArrayList<>(List.of("– mean of last " + PairedRuns.QUARTER + " weeks"));
        for (int side = 0; side < outcome.sides().sides().size(); side++) {
            row.add(Sentences.value(outcome.sides().lastQuarter(side, indicator).mean(), indicator));
        }
        if (outcome.sides().sides().size() > 1) {
            row.add(Sentences.difference(outcome.sides().lastQuarterDifference(1, indicator), indicator));
        }
        row.add(unit(indicator));
        return row;
    }

    private static String unit(Indicator indicator) {
        return indicator.unit().english().replace("fraction", "share");
    }

    private List<Indicator> rows() {
        List<Indicator> rows = new ArrayList<>(ROWS);
        rows.remove(outcome.plan().headline());
        rows.add(0, outcome.plan().headline());
        if (outcome.plan().platforms() == 1) {
            rows.remove(Indicator.MARKET_SHARE);
        }
        return rows;
    }

    private List<String> row(Indicator indicator) {
        int weeks = outcome.sides().weeks();
        List<String> row = new ArrayList<>(List.of(indicator.label()));
        for (int side = 0; side < outcome.sides().sides().size(); side++) {
            row.add(Sentences.value(
                    outcome.sides().level(side, indicator, weeks).mean(), indicator));
        }
        if (outcome.sides().sides().size() > 1) {
            Estimate gap = outcome.sides().difference(1, indicator, weeks);
            row.add(Sentences.difference(gap, indicator));
        }
        row.add(unit(indicator));
        return row;
    }

    /** Aligned with blanks, for a terminal. */
    public String text() {
        return TextTable.of(cells());
    }

    /** The same as a Markdown table. */
    String markdown() {
        List<List<String>> rows = cells();
        StringBuilder out = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            out.append("| ").append(String.join(" | ", escaped(rows.get(r)))).append(" |\n");
            if (r == 0) {
                out.append("|---")
                        .append("|---:".repeat(rows.get(0).size() - 2))
                        .append("|---|\n");
            }
        }
        return out.toString();
    }

    private static List<String> escaped(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;"))
                .toList();
    }
}
