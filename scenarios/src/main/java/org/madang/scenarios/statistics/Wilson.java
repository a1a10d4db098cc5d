package org.madang.scenarios.statistics;

/** The share of cases that have something, with its 95 % interval (Wilson 1927), which also holds at none and at all. */
public final class Wilson {
    private static final double Z = 1.959964;

    private Wilson() {}

    /**
     * @param found cases that have it
     * @param n all cases
     */
    public static Estimate of(int found, int n) {
        if (n == 0) {
            return Estimate.NONE;
        }
        double share = found / (double) n;
        double add = Z * Z / n;
        double middle = (share + add / 2) / (1 + add);
        double half = Z * Math.sqrt(share * (1 - share) / n + add / 4 / n) / (1 + add);
        return new Estimate(share, Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
