package org.madang.scenarios.validate.rates;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.madang.scenarios.statistics.PairedRuns;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.random.Draws;

/**
 * Sides of which nothing differs, with the noise of a market: a run of its first side less a run of the same side in another
 * world. Which of the two comes first is drawn, so whatever the noise, with lumps, rare take-offs and missing values, a
 * difference is as likely as its opposite.
 */
final class SameSide {
    private static final long KEY = Draws.mix(0x73616D6573696465L);

    /** By world, then by week or indicator; NaN where there is none. */
    private final double[][] value;

    /** @param byColumn values of all worlds, by week or indicator */
    SameSide(List<double[]> byColumn) {
        value = new double[byColumn.get(0).length][byColumn.size()];
        for (int world = 0; world < value.length; world++) {
            int row = world;
            Arrays.setAll(value[world], c -> byColumn.get(c)[row]);
        }
    }

    static SameSide weeks(PairedRuns runs, Indicator indicator) {
        return new SameSide(IntStream.rangeClosed(1, runs.weeks())
                .mapToObj(w -> runs.at(indicator, w).values(0))
                .toList());
    }

    /** All indicators in the last week. */
    static SameSide ends(PairedRuns runs) {
        return new SameSide(Arrays.stream(Indicator.values())
                .map(indicator -> runs.ends(indicator).values(0))
                .toList());
    }

    /** Differences by replication: two different worlds are drawn for each, with replacement between replications. */
    double[][] group(int trial, int replications) {
        double[][] group = new double[replications][value[0].length];
        for (int r = 0; r < replications; r++) {
            long draws = Draws.mix(KEY + trial);
            int first = Draws.below(Draws.bits(draws, 2L * r), value.length);
            int step = 1 + Draws.below(Draws.bits(draws, 2L * r + 1), value.length - 1);
            double[] a = value[first];
            double[] b = value[(first + step) % value.length];
            Arrays.setAll(group[r], c -> a[c] - b[c]);
        }
        return group;
    }
}
