package org.madang.scenarios.validate.theory;

/**
 * Two equal platforms whose users choose by logit and like company: x = 1 / (1 + e^(−b(2x − 1))). Up to b = 2 an even
 * split is stable, beyond it one platform takes most.
 *
 * @param strength b: the network effect over the spread of tastes
 * @param speed the chance that a user thinks again in a period
 */
public record Tipping(double strength, double speed) {
    private double choice(double x) {
        return 1 / (1 + Math.exp(-strength * (2 * x - 1)));
    }

    /** Shares of the first platform after 1 to {@code periods} periods. */
    public double[] shares(double start, int periods) {
        double[] shares = new double[periods];
        double x = start;
        for (int t = 0; t < periods; t++) {
            x += speed * (choice(x) - x);
            shares[t] = x;
        }
        return shares;
    }

    /** The share that the first platform comes to from a start. */
    public double restingShare(double start) {
        double x = start;
        double before = -1;
        for (int n = 0; n < 10_000_000 && Math.abs(x - before) > 1e-14; n++) {
            before = x;
            x = choice(x);
        }
        return x;
    }

    /** How far the mean share of n users lies off the resting share of a market without end, to second order. */
    public double shift(double x, int n) {
        double slope = 2 * strength * x * (1 - x);
        double bend = 4 * strength * strength * x * (1 - x) * (1 - 2 * x);
        double drawn = speed * 2 * x * (1 - x) / n;
        double memory = 1 - speed * (1 - slope);
        double variance = drawn / (1 - memory * memory);
        return bend / (2 * (1 - slope)) * variance;
    }
}
