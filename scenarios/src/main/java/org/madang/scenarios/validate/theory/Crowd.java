package org.madang.scenarios.validate.theory;

import java.util.function.DoubleUnaryOperator;

/**
 * A crowd in which everybody sees everybody and joins once the share of those who have reaches a threshold of one's own
 * (Granovetter 1978).
 *
 * @param people how many there are
 * @param reached the distribution function of the thresholds, which are drawn independently
 */
public record Crowd(int people, DoubleUnaryOperator reached) {

    /** Distribution function of a normal; thresholds below 0 belong to those who start it. */
    public static DoubleUnaryOperator normal(double mean, double sd) {
        var normal = new org.apache.commons.math3.distribution.NormalDistribution(null, mean, sd);
        return normal::cumulativeProbability;
    }

    /** The mean share that has joined in the end: exact for independent thresholds, by the chain (before, now). */
    public double meanFinalShare() {
        double[] last = distribution();
        double mean = 0;
        for (int s = 0; s <= people; s++) {
            mean += last[s] * s / people;
        }
        return mean;
    }

    /** The chance of each final number of people. */
    public double[] distribution() {
        double[] ends = new double[people + 1];
        // chance[r][s]: there were r, now there are s.
        double[][] chance = new double[people + 1][people + 1];
        double first = reached.applyAsDouble(0);
        for (int s = 0; s <= people; s++) {
            chance[0][s] = binomial(people, s, first);
        }
        ends[0] = chance[0][0];
        for (int s = 1; s <= people; s++) {
            for (int r = 0; r < s; r++) {
                if (chance[r][s] > 0) {
                    move(r, s, chance, ends);
                }
            }
        }
        return ends;
    }

    private void move(int r, int s, double[][] chance, double[] ends) {
        double before = reached.applyAsDouble((double) r / people);
        double now = reached.applyAsDouble((double) s / people);
        double joins = before >= 1 ? 0 : (now - before) / (1 - before);
        for (int more = 0; more <= people - s; more++) {
            double part = chance[r][s] * binomial(people - s, more, joins);
            if (more == 0) {
                ends[s] += part;
            } else {
                chance[s][s + more] += part;
            }
        }
    }

    /** Where a crowd without end comes to rest: the lowest share r with F(r) = r. */
    public double limitShare() {
        double r = 0;
        double before = -1;
        for (int n = 0; n < 10_000_000 && Math.abs(r - before) > 1e-13; n++) {
            before = r;
            r = reached.applyAsDouble(r);
        }
        return r;
    }

    /** How far the mean of a large crowd lies off {@link #limitShare}, to second order in the noise of drawn thresholds. */
    public double shift() {
        double r = limitShare();
        double h = 1e-4;
        double above = reached.applyAsDouble(r + h);
        double at = reached.applyAsDouble(r);
        double below = reached.applyAsDouble(r - h);
        double slope = (above - below) / (2 * h);
        double bend = (above - 2 * at + below) / (h * h);
        double variance = r * (1 - r) / people / ((1 - slope) * (1 - slope));
        return bend / (2 * (1 - slope)) * variance;
    }

    private static double binomial(int n, int m, double q) {
        if (q <= 0 || q >= 1) {
            return m == (q <= 0 ? 0 : n) ? 1 : 0;
        }
        double log = org.apache.commons.math3.util.CombinatoricsUtils.binomialCoefficientLog(n, m);
        return Math.exp(log + m * Math.log(q) + (n - m) * Math.log1p(-q));
    }
}
