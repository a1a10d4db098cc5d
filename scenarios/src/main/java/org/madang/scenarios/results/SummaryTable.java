package org.madang.scenarios.results;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.madang.scenarios.answer.Answer;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.statement.Amounts;
import org.madang.scenarios.statement.Voice;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.PairedRuns;
import org.madang.sim.indicator.Indicator;

/** The table of a comparison: a row an indicator, a column a side, the best less the next at the end. */
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
    private final Voice voice;
    private final Amounts amounts;
    /** Best and next in what decides. */
    private final int first;

    private final int second;
    private final Answer answer;

    public SummaryTable(Outcome outcome, Answer answer, Voice voice) {
        this.outcome = outcome;
        this.voice = voice;
        amounts = voice.amounts();
        this.answer = answer;
        first = answer.reference();
        second = answer.next();
    }

    /** Header and rows; every row has the same number of cells. */
    List<List<String>> cells() {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(
                List.of(voice.say("report.inWeek", "week", outcome.sides().weeks())));
        List<String> sides = outcome.sides().sides();
        sides.forEach(side -> head.add(voice.name(side)));
        if (sides.size() > 1) {
            head.add(voice.say("report.pair", "a", voice.name(sides.get(first)), "b", voice.name(sides.get(second)))
                    + " [95%]");
        }
        head.add(voice.say("report.unit"));
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
        PairedRuns runs = outcome.sides();
        return row(
                voice.say("report.lastQuarter", "weeks", PairedRuns.QUARTER),
                indicator,
                side -> runs.lastQuarter(side, indicator),
                () -> runs.lastQuarterDifference(first, second, indicator));
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
        PairedRuns runs = outcome.sides();
        int weeks = runs.weeks();
        return row(
                voice.label(indicator),
                indicator,
                side -> runs.level(side, indicator, weeks),
                () -> answer.gap(indicator));
    }

    private List<String> row(
            String label, Indicator indicator, IntFunction<Estimate> level, Supplier<Estimate> difference) {
        List<String> row = new ArrayList<>(List.of(label));
        for (int side = 0; side < outcome.sides().sides().size(); side++) {
            row.add(amounts.bare(level.apply(side).mean(), indicator));
        }
        if (outcome.sides().sides().size() > 1) {
            row.add(amounts.bareDifferenceEstimate(difference.get(), indicator));
        }
        row.add(amounts.unit(indicator));
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
