package org.madang.scenarios.validate.theory;

/**
 * Diffusion in one market with leavers that may come back (Libai, Muller & Peres 2009); without leaving it is the discrete
 * Bass model (Bass 1969): x ← x + (1 − x)(p + qx) − δx.
 *
 * <p>Imitated are those who were members at the end of the period before; members of the start, who have no such period
 * behind them, from the second period on.
 *
 * @param p outside influence, a period
 * @param q imitation, a period
 * @param leaving δ, the chance that a member leaves in a period
 * @param start the share of members at the start
 */
public record Diffusion(double p, double q, double leaving, double start) {

    /** Shares of members at the end of periods 1 to {@code periods}, in an infinite market. */
    public double[] shares(int periods) {
        double[] shares = new double[periods];
        double x = start;
        for (int t = 0; t < periods; t++) {
            x = next(x, t == 0 ? 0 : q);
            shares[t] = x;
        }
        return shares;
    }

    /**
     * Mean shares and standard deviations between runs in a market of n people, by Gaussian closure: the recursion is
     * quadratic, so mean and variance form a closed system when third moments are neglected.
     */
    public Spread spread(int periods, int n) {
        double[] mean = new double[periods];
        double[] deviation = new double[periods];
        double m = start;
        double v = 0;
        for (int t = 0; t < periods; t++) {
            double imitation = t == 0 ? 0 : q;
            double hazard = p + imitation * m;
            double drawn = ((1 - m) * hazard * (1 - hazard) + m * leaving * (1 - leaving)) / n;
            double slope = 1 + imitation - p - leaving - 2 * imitation * m;
            m = next(m, imitation) - imitation * v;
            v = slope * slope * v + drawn;
            mean[t] = m;
            deviation[t] = Math.sqrt(v);
        }
        return new Spread(mean, deviation);
    }

    private double next(double x, double imitation) {
        return x + (1 - x) * (p + imitation * x) - leaving * x;
    }

    /** The share at which as many join as leave: (β + Δ)/2q with β = q − p − δ and Δ² = β² + 4pq; any step size. */
    public double steadyShare() {
        double beta = q - p - leaving;
        double delta = Math.sqrt(beta * beta + 4 * p * q);
        return Math.max(0, (beta + delta) / (2 * q));
    }

    /** Means and standard deviations by period. */
    public static final class Spread {
        private final double[] mean;
        private final double[] deviation;

        Spread(double[] mean, double[] deviation) {
            this.mean = mean;
            this.deviation = deviation;
        }

        /** The mean share at the end of period t, from 1. */
        public double mean(int t) {
            return mean[t - 1];
        }

        /** The standard deviation between runs at the end of period t, from 1. */
        public double deviation(int t) {
            return deviation[t - 1];
        }
    }
}
