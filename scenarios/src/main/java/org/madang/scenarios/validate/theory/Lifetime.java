package org.madang.scenarios.validate.theory;

/**
 * The worth of a customer over the margin of a period (Gupta & Lehmann 2003; Gupta, Lehmann & Stuart 2004).
 *
 * @param retention r, the chance to stay a period
 * @param discount i, a period
 */
public record Lifetime(double retention, double discount) {
    /** r / (1 + i − r). */
    public double multiple() {
        return retention / (1 + discount - retention);
    }

    /** By how many percent the worth rises when retention rises by one: (1 + i)/(1 + i − r). */
    public double retentionElasticity() {
        return (1 + discount) / (1 + discount - retention);
    }

    /** What is earned in the first t periods, over the margin. */
    public double earned(int t) {
        double factor = retention / (1 + discount);
        return multiple() * (1 - Math.pow(factor, t));
    }
}
