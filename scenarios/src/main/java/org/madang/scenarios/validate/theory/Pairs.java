package org.madang.scenarios.validate.theory;

/**
 * Pairs of friends who leave, and mind each other's leaving: the hazard h of whoever was left is h·(1 + c·d^w) w weeks later.
 *
 * @param hazard h, a week
 * @param contagion c
 * @param kept d
 */
public record Pairs(double hazard, double contagion, double kept) {
    /** The share of people still there after 1 to {@code weeks} weeks. */
    public double[] there(int weeks) {
        double both = 1;
        double[] alone = new double[weeks + 1];
        double[] there = new double[weeks];
        for (int t = 0; t < weeks; t++) {
            double minded = contagion;
            double next = 2 * both * hazard * (1 - hazard);
            for (int w = 0; w <= t; w++) {
                double stays = alone[w] * Math.max(0, 1 - hazard * (1 + minded));
                alone[w] = next;
                next = stays;
                minded *= kept;
            }
            both *= (1 - hazard) * (1 - hazard);
            double sum = 2 * both;
            for (double pairs : alone) {
                sum += pairs;
            }
            there[t] = sum / 2;
        }
        return there;
    }
}
