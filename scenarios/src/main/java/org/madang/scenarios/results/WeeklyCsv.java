package org.madang.scenarios.results;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.madang.scenarios.experiment.CohortCounts;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.folder.Csv;
import org.madang.scenarios.statistics.Family;
import org.madang.scenarios.statistics.PairedRuns;
import org.madang.scenarios.statistics.SignFlip;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.state.Arms.Group;
import org.madang.sim.state.CohortBook;

/** The tidy tables of a results folder: one row an observation. The same results give the same bytes everywhere. */
final class WeeklyCsv {
    private final Outcome outcome;

    WeeklyCsv(Outcome outcome) {
        this.outcome = outcome;
    }

    void levels(OutputStream out) throws IOException {
        List<String> columns = List.of("side", "platform", "indicator", "week", "mean", "low", "high", "replications");
        Csv.write(out, columns, table -> {
            boolean platformsAreSides =
                    outcome.plan().runs().size() < outcome.plan().sides().size();
            for (int side = 0; side < outcome.plan().sides().size(); side++) {
                int k = platformsAreSides ? side : 0;
                levels(table, outcome.sides(), side, platformName(side, k));
                for (int rival = 0; rival < outcome.rivals().size(); rival++) {
                    levels(table, outcome.rivals().get(rival), side, platformName(side, rival + 1));
                }
            }
        });
    }

    /** The groups of people under treatment, from the week in which it begins. */
    void groups(OutputStream out) throws IOException {
        List<String> columns = List.of("side", "group", "indicator", "week", "mean", "low", "high", "replications");
        Csv.write(out, columns, table -> {
            for (int side = 0; side < outcome.plan().sides().size(); side++) {
                for (Group group : Group.values()) {
                    group(table, outcome.groups().get(group.ordinal()), side, group.key());
                }
            }
        });
    }

    private void group(Csv table, PairedRuns runs, int side, String group) {
        for (Indicator indicator : Indicator.values()) {
            for (int w = 1; w <= runs.weeks(); w++) {
                if (runs.count(side, indicator, w) > 0) {
                    table.text(runs.sides().get(side))
                            .text(group)
                            .text(indicator.key())
                            .whole(w);
                    table.estimate(runs.level(side, indicator, w));
                    table.whole(runs.count(side, indicator, w)).end();
                }
            }
        }
    }

    private String platformName(int side, int k) {
        return outcome.plan().scenario(side).platforms().get(k).name();
    }

    private void levels(Csv table, PairedRuns runs, int side, String platform) {
        String name = outcome.plan().sideNames().get(side);
        for (Indicator indicator : Indicator.values()) {
            for (int w = 1; w <= runs.weeks(); w++) {
                table.text(name).text(platform).text(indicator.key()).whole(w);
                table.estimate(runs.level(side, indicator, w));
                table.whole(runs.count(side, indicator, w)).end();
            }
        }
    }

    /**
     * The differences: intervals are for each week alone, what is sure (1 or −1) is so over all weeks together.
     *
     * @param reference the side that is first
     */
    void differences(OutputStream out, int reference) throws IOException {
        List<String> columns = List.of("first", "second", "indicator", "week", "difference", "low", "high", "sure");
        Csv.write(out, columns, table -> {
            PairedRuns runs = outcome.sides();
            for (int side = 0; side < runs.sides().size(); side++) {
                for (Indicator indicator : side == reference ? new Indicator[0] : Indicator.values()) {
                    Family weeks = new SignFlip().judge(runs.differences(reference, side, indicator));
                    for (int w = 1; w <= runs.weeks(); w++) {
                        table.text(runs.sides().get(reference))
                                .text(runs.sides().get(side));
                        table.text(indicator.key()).whole(w);
                        table.estimate(weeks.estimate(w - 1))
                                .whole(weeks.sign(w - 1))
                                .end();
                    }
                }
            }
        });
    }

    /** Cohorts by weeks of joining; every fourth week. */
    void cohorts(OutputStream out) throws IOException {
        List<String> columns = List.of("side", "cohortFrom", "cohortTo", "joined", "weeksSince", "retention");
        Csv.write(out, columns, table -> {
            for (int side = 0; side < outcome.plan().sides().size(); side++) {
                CohortCounts counts = outcome.cohorts(side);
                for (int c = 0; c < counts.cohorts(); c++) {
                    cohort(table, outcome.plan().sideNames().get(side), counts, c);
                }
            }
        });
    }

    private void cohort(Csv table, String side, CohortCounts counts, int c) {
        int from = c * CohortBook.WIDTH;
        for (int t = 0; t <= outcome.sides().weeks(); t += 4) {
            double retention = counts.retention(c, t);
            if (!Double.isNaN(retention)) {
                table.text(side).whole(from).whole(from + CohortBook.WIDTH - 1);
                table.whole(counts.joins(c)).whole(t).number(retention).end();
            }
        }
    }
}
