package org.madang.scenarios.results;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.madang.scenarios.experiment.CohortCounts;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Family;
import org.madang.scenarios.statistics.PairedRuns;
import org.madang.scenarios.statistics.SignFlip;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.state.CohortBook;

/**
 * The tidy tables of a results folder: one row an observation, UTF-8, lines end in LF, numbers in the fewest digits that
 * read back the same, empty where there is no value. The same results give the same bytes everywhere.
 */
final class WeeklyCsv {
    private final Outcome outcome;

    WeeklyCsv(Outcome outcome) {
        this.outcome = outcome;
    }

    /** side, platform, indicator, week, mean, low, high, replications. */
    void levels(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("side,platform,indicator,week,mean,low,high,replications\n");
            boolean platformsAreSides =
                    outcome.plan().runs().size() < outcome.plan().sides().size();
            for (int side = 0; side < outcome.plan().sides().size(); side++) {
                int k = platformsAreSides ? side : 0;
                levels(out, outcome.sides(), side, platformName(side, k));
                for (int rival = 0; rival < outcome.rivals().size(); rival++) {
                    levels(out, outcome.rivals().get(rival), side, platformName(side, rival + 1));
                }
            }
        }
    }

    private String platformName(int side, int k) {
        return outcome.plan().scenario(side).platforms().get(k).name();
    }

    private void levels(Writer out, PairedRuns runs, int side, String platform) throws IOException {
        String start = quote(outcome.plan().sideNames().get(side)) + "," + quote(platform) + ",";
        for (Indicator indicator : Indicator.values()) {
            for (int w = 1; w <= runs.weeks(); w++) {
                out.write(start + indicator.key() + "," + w + "," + cells(runs.level(side, indicator, w)) + ","
                        + runs.count(side, indicator, w) + "\n");
            }
        }
    }

    /**
     * first, second, indicator, week, difference, low, high, sure: intervals are for each week alone, what is sure (1 or −1)
     * is so over all weeks together.
     *
     * @param reference the side that is first
     */
    void differences(Path file, int reference) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("first,second,indicator,week,difference,low,high,sure\n");
            PairedRuns runs = outcome.sides();
            for (int side = 0; side < runs.sides().size(); side++) {
                if (side == reference) {
                    continue;
                }
                String start = quote(runs.sides().get(reference)) + ","
                        + quote(runs.sides().get(side)) + ",";
                for (Indicator indicator : Indicator.values()) {
                    Family weeks = new SignFlip().judge(runs.differences(reference, side, indicator));
                    for (int w = 1; w <= runs.weeks(); w++) {
                        out.write(start + indicator.key() + "," + w + "," + cells(weeks.estimate(w - 1)) + ","
                                + weeks.sign(w - 1) + "\n");
                    }
                }
            }
        }
    }

    /** side, cohort (weeks of joining), members who joined, weeks since, retention; every fourth week. */
    void cohorts(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("side,cohortFrom,cohortTo,joined,weeksSince,retention\n");
            for (int side = 0; side < outcome.plan().sides().size(); side++) {
                CohortCounts counts = outcome.cohorts(side);
                for (int c = 0; c < counts.cohorts(); c++) {
                    cohort(out, quote(outcome.plan().sideNames().get(side)), counts, c);
                }
            }
        }
    }

    private void cohort(Writer out, String side, CohortCounts counts, int c) throws IOException {
        int from = c * CohortBook.WIDTH;
        for (int t = 0; t <= outcome.sides().weeks(); t += 4) {
            double retention = counts.retention(c, t);
            if (!Double.isNaN(retention)) {
                out.write(side + "," + from + "," + (from + CohortBook.WIDTH - 1) + "," + counts.joins(c) + "," + t
                        + "," + Digits.of(retention) + "\n");
            }
        }
    }

    static String cells(Estimate e) {
        return cell(e.mean()) + "," + cell(e.low()) + "," + cell(e.high());
    }

    private static String cell(double value) {
        return Double.isNaN(value) ? "" : Digits.of(value);
    }

    /**
     * A text cell: quoted where it must be. A text that a spreadsheet would take for a formula gets an apostrophe in
     * front; so does one that begins with an apostrophe, for {@link CsvTable} to know which ones to take away.
     */
    static String quote(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r'".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean needsQuotes = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needsQuotes ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
