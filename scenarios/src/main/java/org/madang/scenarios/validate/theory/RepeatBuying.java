package org.madang.scenarios.validate.theory;

/**
 * Customers who buy at a rate of their own and leave after a purchase with a chance of their own (BG/NBD; Fader, Hardie &
 * Lee 2005).
 *
 * @param r shape of the gamma of rates
 * @param alpha its scale: the mean rate is r/α
 * @param a of the beta of chances to leave
 * @param b of the same
 */
public record RepeatBuying(double r, double alpha, double a, double b) {
    private static final int TERMS = 10_000;

    /** Expected purchases of a customer in a time t. */
    public double purchases(double t) {
        double z = t / (alpha + t);
        return (a + b - 1) / (a - 1) * (1 - Math.pow(1 - z, r) * hypergeometric(r, b, a + b - 1, z));
    }

    /** Gauss's 2F1 by its series, for z in [0, 1). */
    private static double hypergeometric(double a, double b, double c, double z) {
        double sum = 1;
        double term = 1;
        for (int n = 0; n < TERMS && Math.abs(term) > 1e-15 * Math.abs(sum); n++) {
            term *= (a + n) * (b + n) / ((c + n) * (n + 1)) * z;
            sum += term;
        }
        return sum;
    }
}
