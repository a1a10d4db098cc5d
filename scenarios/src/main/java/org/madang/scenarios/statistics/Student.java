package org.madang.scenarios.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * A mean against limits, by Student's t.
 *
 * @param n how many values
 * @param mean NaN if there are none
 * @param deviation standard deviation between them; NaN for fewer than two
 */
public record Student(int n, double mean, double deviation) {
    /** @param values NaN or infinite where there is none */
    public static Student of(double... values) {
        Moments moments = new Moments(1);
        for (double value : values) {
            moments.add(0, Double.isInfinite(value) ? Double.NaN : value);
        }
        return new Student(moments.count(0), moments.estimate(0).mean(), moments.deviation(0));
    }

    /** Mean and 95 % interval. */
    public Estimate estimate() {
        if (n < 2) {
            return n == 0 ? Estimate.NONE : new Estimate(mean, Double.NaN, Double.NaN);
        }
        double half = Moments.quantile(n - 1) * deviation / Math.sqrt(n);
        return new Estimate(mean, mean - half, mean + half);
    }

    /**
     * The two-sided p of a mean that lies above a limit; 1 where it does not. Values without any spread are beyond doubt.
     */
    public double above(double limit) {
        return n < 2 || !(mean > limit) ? 1 : p(mean - limit);
    }

    /** The same of a mean below a limit. */
    public double below(double limit) {
        return n < 2 || !(mean < limit) ? 1 : p(limit - mean);
    }

    /** 1 if the mean lies surely above nought, −1 below, of one picked from so many (Bonferroni); 0 if neither is sure. */
    public int sign(int among) {
        return above(0) * among <= Procedure.FALSE_ALARMS ? 1 : below(0) * among <= Procedure.FALSE_ALARMS ? -1 : 0;
    }

    private double p(double distance) {
        double error = deviation / Math.sqrt(n);
        double p = error > 0 ? 2 * new TDistribution(null, n - 1.0).cumulativeProbability(-distance / error) : 0;
        // Rounded: the library's last digits may differ between machines.
        return Math.rint(p * 1e9) / 1e9;
    }
}
