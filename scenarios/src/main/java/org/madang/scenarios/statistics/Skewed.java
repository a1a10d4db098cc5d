package org.madang.scenarios.statistics;

import java.util.Arrays;

/**
 * The mean of lopsided values with an interval that allows for them: Student's quantiles of a cubic of t in which the first
 * terms of the error vanish (Hall 1992, "On the removal of skewness by transformation"). Where values are not lopsided it is
 * Student's interval.
 */
public final class Skewed {
    private static final int FEWEST = 3;

    private Skewed() {}

    /** @param values NaN where there is none; of fewer than three Student's interval */
    public static Estimate of(double... values) {
        double[] known = Arrays.stream(values).filter(Double::isFinite).toArray();
        Student student = Student.of(known);
        int n = student.n();
        if (n < FEWEST || !(student.deviation() > 0)) {
            return student.estimate();
        }
        double a = skewness(known) / Math.sqrt(n);
        double error = student.deviation() / Math.sqrt(n);
        double quantile = Moments.quantile(n - 1);
        double mean = student.mean();
        return new Estimate(mean, mean - error * back(a, quantile), mean - error * back(a, -quantile));
    }

    /** The t whose transform t + a·t²/3 + a²·t³/27 + a/6 is this. */
    private static double back(double a, double transformed) {
        return Math.abs(a) < 1e-9 ? transformed : 3 / a * (StrictMath.cbrt(1 + a * (transformed - a / 6)) - 1);
    }

    /** The third moment of the values, over their spread. */
    static double skewness(double... values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double second = 0;
        double third = 0;
        for (double v : values) {
            double d = v - mean;
            second += d * d / values.length;
            third += d * d * d / values.length;
        }
        return second > 0 ? third / (second * Math.sqrt(second)) : 0;
    }
}
