package org.madang.scenarios.decide;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.madang.scenarios.statistics.Estimate;
import org.madang.sim.random.Draws;

/**
 * What it is worth to know something before one chooses, in the unit of the indicator: the expected value of perfect
 * information, of all unknowns or of some, by regression of the courses' differences on them (Strong, Oakley &amp; Brennan
 * 2014). Realised maxima would pay for luck, which nobody can know. What noise adds to the maximum of fitted values is told
 * by residuals whose signs are flipped, of all courses of a world together (wild bootstrap, Liu 1988), and taken off.
 */
final class Information {
    private static final int REPEATS = 400;
    private static final long KEY = Draws.mix(0x6B6E6F77696E67L);
    private static final double TAIL = 0.025;

    /** Shape courses × worlds: values less those of the course that is best on average. */
    private final double[][] lead;

    private Information(double[][] lead) {
        this.lead = lead;
    }

    static Information of(Payoffs payoffs) {
        double[] best = payoffs.means(payoffs.best());
        double[][] lead = new double[payoffs.courses()][];
        for (int c = 0; c < lead.length; c++) {
            double[] mean = payoffs.means(c);
            lead[c] = IntStream.range(0, best.length)
                    .mapToDouble(w -> mean[w] - best[w])
                    .toArray();
        }
        return new Information(lead);
    }

    /**
     * What knowing these unknowns is worth, with its 95 % interval; nought where nothing is unknown.
     */
    Estimate about(List<Unknown> unknowns) {
        boolean isNothing = unknowns.isEmpty()
                || Arrays.stream(lead).allMatch(c -> Arrays.stream(c).allMatch(v -> v == 0));
        if (isNothing) {
            return new Estimate(0, 0, 0);
        }
        Regression regression = Regression.on(unknowns);
        Regression.Smoother[] smoother =
                Arrays.stream(lead).map(regression::smoother).toArray(Regression.Smoother[]::new);
        double[][] fitted = new double[lead.length][];
        Arrays.setAll(fitted, c -> smoother[c].of(lead[c]));
        int worlds = lead[0].length;
        double[] even = new double[worlds];
        Arrays.fill(even, 1.0 / worlds);
        double plain = worth(fitted, even);
        double[] again = new double[REPEATS];
        for (int n = 0; n < REPEATS; n++) {
            again[n] = worth(flipped(fitted, smoother, n), weights(worlds, n));
        }
        Arrays.sort(again);
        double bias = Arrays.stream(again).average().orElseThrow() - plain;
        return new Estimate(
                Math.max(0, plain - bias),
                Math.max(0, again[(int) (TAIL * REPEATS)] - bias),
                Math.max(0, again[(int) ((1 - TAIL) * REPEATS) - 1] - bias));
    }

    /** Fitted again, with residuals of some worlds turned. */
    private double[][] flipped(double[][] fitted, Regression.Smoother[] smoother, int repeat) {
        double[][] again = new double[lead.length][];
        for (int c = 0; c < lead.length; c++) {
            double[] y = new double[lead[c].length];
            for (int w = 0; w < y.length; w++) {
                boolean isTurned = Draws.bits(Draws.mix(KEY + repeat), w) < 0;
                double residual = lead[c][w] - fitted[c][w];
                y[w] = fitted[c][w] + (isTurned ? -residual : residual);
            }
            again[c] = smoother[c].of(y);
        }
        return again;
    }

    /** Worlds drawn again: exponential weights (Rubin 1981). */
    private static double[] weights(int worlds, int repeat) {
        double[] weight = new double[worlds];
        Arrays.setAll(weight, w -> -StrictMath.log(1 - Draws.uniform(Draws.mix(KEY ^ repeat), w)));
        double sum = Arrays.stream(weight).sum();
        Arrays.setAll(weight, w -> weight[w] / sum);
        return weight;
    }

    /** The mean of the best less the best of means. */
    private static double worth(double[][] value, double[] weight) {
        double known = 0;
        double[] mean = new double[value.length];
        for (int w = 0; w < weight.length; w++) {
            double best = Double.NEGATIVE_INFINITY;
            for (int c = 0; c < value.length; c++) {
                best = Math.max(best, value[c][w]);
                mean[c] += weight[w] * value[c][w];
            }
            known += weight[w] * best;
        }
        return known - Arrays.stream(mean).max().orElseThrow();
    }
}
