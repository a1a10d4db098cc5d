package org.madang.scenarios.statistics;

/**
 * A ratio of two means of the same replications with its interval (Fieller 1954): all r for which the mean of D − r·Y may be
 * zero. The denominator is random as well: to divide by its mean as if it were known makes intervals too narrow.
 */
public final class Ratio {
    private Ratio() {}

    /** The same with Student's quantile: for one ratio alone. */
    public static Estimate of(double[] d, double[] y) {
        int n = 0;
        for (int r = 0; r < d.length; r++) {
            n += has(d[r], y[r]) ? 1 : 0;
        }
        return n < 2 ? Estimate.NONE : of(d, y, Moments.quantile(n - 1));
    }

    /**
     * Mean of {@code d} over mean of {@code y}.
     *
     * @param d NaN where there is none
     * @param y the same replications
     * @param critical how many standard errors the interval is wide, up and down
     * @return nothing where the mean of y is not clearly above zero
     */
    public static Estimate of(double[] d, double[] y, double critical) {
        int n = 0;
        double meanD = 0;
        double meanY = 0;
        for (int r = 0; r < d.length; r++) {
            if (has(d[r], y[r])) {
                n++;
                meanD += d[r];
                meanY += y[r];
            }
        }
        meanD /= n;
        meanY /= n;
        double dd = 0;
        double dy = 0;
        double yy = 0;
        for (int r = 0; r < d.length; r++) {
            if (has(d[r], y[r])) {
                dd += (d[r] - meanD) * (d[r] - meanD);
                dy += (d[r] - meanD) * (y[r] - meanY);
                yy += (y[r] - meanY) * (y[r] - meanY);
            }
        }
        if (n < 2 || !(meanY > 0)) {
            return Estimate.NONE;
        }
        double k = critical * critical / (n - 1) / n;
        // a r² − 2 b r + c ≤ 0
        double a = meanY * meanY - k * yy;
        double b = meanD * meanY - k * dy;
        double c = meanD * meanD - k * dd;
        double root = Math.sqrt(Math.max(0, b * b - a * c));
        return a > 0 ? new Estimate(meanD / meanY, (b - root) / a, (b + root) / a) : Estimate.NONE;
    }

    private static boolean has(double d, double y) {
        return Double.isFinite(d) && Double.isFinite(y);
    }
}
