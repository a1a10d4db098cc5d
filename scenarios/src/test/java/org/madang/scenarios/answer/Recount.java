package org.madang.scenarios.answer;

import java.util.List;
import java.util.stream.IntStream;
import org.madang.charts.style.Quantity;
import org.madang.scenarios.statement.Amounts;
import org.madang.scenarios.statistics.PairedRuns;
import org.madang.sim.indicator.Indicator;

/** What sentences speak of, counted anew from the values of the runs: means, gaps, wins, who is better in which week. */
final class Recount {
    private final PairedRuns runs;

    Recount(PairedRuns runs) {
        this.runs = runs;
    }

    List<String> sides() {
        return runs.sides();
    }

    int weeks() {
        return runs.weeks();
    }

    int replications() {
        return runs.replications();
    }

    /** As it is shown: shares in per cent. */
    double mean(String side, Indicator indicator) {
        return size(indicator)
                * IntStream.range(0, replications())
                        .mapToDouble(r -> value(side, indicator, weeks(), r))
                        .filter(v -> !Double.isNaN(v))
                        .average()
                        .orElse(Double.NaN);
    }

    /** One less the other over the replications that have both, as it is shown: shares differ by 100 points at most. */
    double gap(String one, String other, Indicator indicator, int week) {
        double gap = IntStream.range(0, replications())
                .mapToDouble(r -> value(one, indicator, week, r) - value(other, indicator, week, r))
                .filter(v -> !Double.isNaN(v))
                .average()
                .orElse(Double.NaN);
        return size(indicator) == 100 ? 100 * Math.max(-1, Math.min(1, gap)) : gap;
    }

    /** The same with what is better counting as more. */
    double lead(String one, String other, Indicator indicator, int week) {
        double gap = gap(one, other, indicator, week);
        return indicator.moreIsBetter() ? gap : -gap;
    }

    /** The side that nobody is better than on average. */
    boolean isBest(String side, Indicator indicator) {
        double mean = mean(side, indicator);
        return sides().stream()
                .mapToDouble(other -> mean(other, indicator))
                .filter(v -> !Double.isNaN(v))
                .noneMatch(v -> indicator.moreIsBetter() ? v > mean + slack(mean) : v < mean - slack(mean));
    }

    private static double slack(double mean) {
        return 1e-9 * Math.abs(mean);
    }

    long wins(String one, String other, Indicator indicator) {
        return IntStream.range(0, replications())
                .filter(r -> {
                    double a = value(one, indicator, weeks(), r);
                    double b = value(other, indicator, weeks(), r);
                    double more = indicator.moreIsBetter() ? a - b : b - a;
                    return more > 1e-9 * Math.max(Math.abs(a), Math.abs(b));
                })
                .count();
    }

    private double value(String side, Indicator indicator, int week, int replication) {
        return runs.at(indicator, week).at(sides().indexOf(side), replication);
    }

    static double size(Indicator indicator) {
        return Amounts.quantity(indicator) == Quantity.SHARE ? 100 : 1;
    }
}
