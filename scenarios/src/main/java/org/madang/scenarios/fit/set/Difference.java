package org.madang.scenarios.fit.set;

import java.util.Arrays;
import org.madang.sim.random.Normal;

/**
 * A difference of two sides over many markets. What a few worlds show of a market is its mean and noise; taken as they are,
 * such means differ more than markets do, and the share of markets above nought is pulled towards one half. So it is asked how far
 * the difference follows what is not known (a plane through all markets, whose slopes are freed of what chance alone gives: James &
 * Stein 1961), and what is left is drawn together until it varies as much as markets do (Louis 1984; Ghosh 1992).
 *
 * @param mean over all markets
 * @param between variance between markets
 * @param noise variance between worlds of one market
 * @param error standard error of the mean, of which every statement takes account
 * @param byMarket the difference in each market
 */
@SuppressWarnings("ArrayRecordComponent")
public record Difference(double mean, double between, double noise, double error, double[] byMarket) {
    /** Beyond so many standard errors there is nothing. */
    private static final double FAR = 8;

    private static final int HALVINGS = 60;

    /**
     * @param byWorld shape markets × worlds, at least two each
     * @param unknown shape unknowns × markets: where they lie
     */
    public static Difference of(double[][] byWorld, double[][] unknown) {
        int markets = byWorld.length;
        int worlds = byWorld[0].length;
        double[] means = Arrays.stream(byWorld)
                .mapToDouble(market -> Arrays.stream(market).average().orElse(Double.NaN))
                .toArray();
        double mean = Arrays.stream(means).average().orElse(Double.NaN);
        double noise = 0;
        for (int m = 0; m < markets; m++) {
            for (double world : byWorld[m]) {
                noise += (world - means[m]) * (world - means[m]) / (worlds - 1) / markets;
            }
        }
        double[] plane = plane(unknown, means);
        double followed = 0;
        double left = 0;
        int free = Math.max(1, markets - 1 - unknown.length);
        for (int m = 0; m < markets; m++) {
            double rest = means[m] - mean - plane[m];
            followed += plane[m] * plane[m] / (markets - 1);
            left += rest * rest / free;
        }
        double ofChance = left * unknown.length / (markets - 1);
        double slopes = followed > 0 ? Math.sqrt(Math.max(0, 1 - ofChance / followed)) : 0;
        double together = left > 0 ? Math.sqrt(Math.max(0, 1 - noise / worlds / left)) : 0;
        double[] drawn = new double[markets];
        for (int m = 0; m < markets; m++) {
            drawn[m] = mean + slopes * plane[m] + together * (means[m] - mean - plane[m]);
        }
        double between = slopes * slopes * followed + together * together * left;
        return new Difference(mean, between, noise, Math.sqrt((between + noise / worlds) / markets), drawn);
    }

    /** What a plane says of each market, less the mean. */
    private static double[] plane(double[][] unknown, double... means) {
        double[] slopes = Slopes.of(unknown, means);
        double[] plane = new double[means.length];
        for (int u = 0; u < slopes.length; u++) {
            double middle = Arrays.stream(unknown[u]).average().orElse(0);
            for (int m = 0; m < plane.length; m++) {
                plane[m] += slopes[u] * (unknown[u][m] - middle);
            }
        }
        return plane;
    }

    /** The same of some of the markets. */
    public Difference only(int... markets) {
        double[] some = Arrays.stream(markets).mapToDouble(m -> byMarket[m]).toArray();
        return new Difference(Arrays.stream(some).average().orElse(Double.NaN), between, noise, error, some);
    }

    /** The same held against something that is not known exactly. */
    public Difference against(double variance) {
        return new Difference(mean, between, noise, Math.sqrt(error * error + variance), byMarket);
    }

    /** In which part of the markets it is above nought. */
    public double share() {
        return 1 - below(0);
    }

    /** In which part of the markets it is below a value. */
    public double below(double x) {
        return Arrays.stream(byMarket)
                .map(market -> error > 0 ? Normal.chance((x - market) / error) : market < x ? 1 : market > x ? 0 : 0.5)
                .average()
                .orElse(Double.NaN);
    }

    /** What a share of the markets is below. */
    public double quantile(double share) {
        double low = Arrays.stream(byMarket).min().orElse(Double.NaN) - FAR * error;
        double high = Arrays.stream(byMarket).max().orElse(Double.NaN) + FAR * error;
        for (int n = 0; n < HALVINGS; n++) {
            double middle = (low + high) / 2;
            if (below(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
