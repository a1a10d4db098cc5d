package org.madang.scenarios.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Several tests of one claim (Holm 1979): which of them hold together, whatever ties them to each other. */
public final class Holm {
    private Holm() {}

    /** Adjusted p in the order given; NaN stays and does not count. */
    public static double[] adjusted(double... p) {
        int[] order = IntStream.range(0, p.length)
                .filter(n -> !Double.isNaN(p[n]))
                .boxed()
                .sorted((a, b) -> Double.compare(p[a], p[b]))
                .mapToInt(n -> n)
                .toArray();
        double[] adjusted = new double[p.length];
        Arrays.fill(adjusted, Double.NaN);
        double before = 0;
        for (int n = 0; n < order.length; n++) {
            before = Math.max(before, Math.min(1, (order.length - n) * p[order[n]]));
            adjusted[order[n]] = before;
        }
        return adjusted;
    }
}
