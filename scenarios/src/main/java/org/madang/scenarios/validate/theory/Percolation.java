package org.madang.scenarios.validate.theory;

/**
 * The independent cascade (Kempe, Kleinberg & Tardos 2003) on a large Poisson random graph: percolation with λ = z·p ties
 * that pass the word on.
 *
 * @param ties λ, passing ties a person
 * @param seeds ρ₀, the share told at the start
 */
public record Percolation(double ties, double seeds) {
    /** The shares reached after 1 to {@code periods} periods: S ← 1 − (1 − ρ₀)·e^(−λS). */
    public double[] shares(int periods) {
        double[] shares = new double[periods];
        double s = seeds;
        for (int t = 0; t < periods; t++) {
            s = 1 - (1 - seeds) * Math.exp(-ties * s);
            shares[t] = s;
        }
        return shares;
    }

    /** The share reached in the end. */
    public double finalShare() {
        return shares(100_000)[99_999];
    }
}
