package org.madang.scenarios.fit.set;

import java.util.Arrays;

/**
 * A difference of two sides over many markets. What a few worlds show of a market is its mean and noise; taken as they are,
 * such means differ more than markets do, and the share of markets above nought is pulled towards one half. So the means are
 * drawn together until they differ as much as markets do (Louis 1984; Ghosh 1992).
 */
@SuppressWarnings("ArrayRecordComponent")
public record Difference(double mean, double between, double noise, double[] byMarket) {
    /** @param byWorld shape markets × worlds, at least two each */
    static Difference of(double[][] byWorld) {
        int markets = byWorld.length;
        int worlds = byWorld[0].length;
        double[] means = Arrays.stream(byWorld)
                .mapToDouble(market -> Arrays.stream(market).average().orElse(Double.NaN))
                .toArray();
        double mean = Arrays.stream(means).average().orElse(Double.NaN);
        double noise = 0;
        double all = 0;
        for (int m = 0; m < markets; m++) {
            for (double world : byWorld[m]) {
                noise += (world - means[m]) * (world - means[m]) / (worlds - 1) / markets;
            }
            all += (means[m] - mean) * (means[m] - mean) / (markets - 1);
        }
        double between = Math.max(0, all - noise / worlds);
        double together = all > 0 ? Math.sqrt(between / all) : 0;
        double[] drawn = Arrays.stream(means)
                .map(each -> mean + together * (each - mean))
                .toArray();
        return new Difference(mean, between, noise, drawn);
    }

    /** In which part of the markets it is above nought. */
    public double share() {
        return Arrays.stream(byMarket).map(each -> each > 0 ? 1 : 0).average().orElse(Double.NaN);
    }

    /** What a share of the markets is below. */
    public double quantile(double share) {
        double[] sorted = byMarket.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
