package org.madang.scenarios.validate.theory;

/** How many matches requests and providers of capacity one come to. */
public final class Matchings {
    private Matchings() {}

    /** Urn and balls: each of U requests picks one of V providers, who serve one each: V(1 − (1 − 1/V)^U). */
    public static double urnBall(double requests, double providers) {
        return providers * -Math.expm1(requests * Math.log1p(-1 / providers));
    }

    /**
     * The share of a side in a maximum matching of the random bipartite graph G(n, n, c/n), n → ∞ (Karp & Sipser 1981):
     * 2 − a − b − c·a·b with a the lowest root of a = e^(−c·e^(−c·a)) and b = e^(−c·a).
     */
    public static double maximum(double c) {
        double a = 0;
        double before = -1;
        for (int n = 0; n < 10_000_000 && Math.abs(a - before) > 1e-15; n++) {
            before = a;
            a = Math.exp(-c * Math.exp(-c * a));
        }
        double b = Math.exp(-c * a);
        return 2 - a - b - c * a * b;
    }

    /** The share matched when requests in random order take any free candidate: 1 − ln(2 − e^(−c))/c. */
    public static double greedy(double c) {
        return 1 - Math.log(2 - Math.exp(-c)) / c;
    }
}
