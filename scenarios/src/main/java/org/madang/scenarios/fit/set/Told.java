package org.madang.scenarios.fit.set;

import java.util.List;
import org.madang.sim.indicator.Indicator;

/**
 * What a comparison comes to in each of many markets.
 *
 * @param sides what is compared
 * @param headline the indicator that decides
 * @param markets which markets of the set, by number
 * @param unknown shape unknowns × markets: where they lie
 * @param values by market: by world and side, at the size of the market in the data
 */
@SuppressWarnings("ArrayRecordComponent")
public record Told(
        List<String> sides, Indicator headline, int[] markets, double[][] unknown, List<List<double[]>> values) {
    public Told {
        sides = List.copyOf(sides);
        values = List.copyOf(values);
    }

    /** The difference of two sides in each market. */
    public Difference difference(int first, int second) {
        double[][] byWorld = values.stream()
                .map(market -> market.stream()
                        .mapToDouble(world -> world[first] - world[second])
                        .toArray())
                .toArray(double[][]::new);
        return Difference.of(byWorld, unknown);
    }

    /** The side whose mean over all markets is highest. */
    public int best() {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < sides.size(); s++) {
            int side = s;
            double mean = values.stream()
                    .flatMap(List::stream)
                    .mapToDouble(world -> world[side])
                    .average()
                    .orElse(Double.NaN);
            if (mean > most) {
                most = mean;
                best = s;
            }
        }
        return best;
    }
}
