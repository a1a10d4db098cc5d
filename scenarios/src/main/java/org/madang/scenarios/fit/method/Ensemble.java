package org.madang.scenarios.fit.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All markets that were simulated, and what is learnt from those that are not far off. */
final class Ensemble {
    /** Looks for each coefficient of the surface that are near enough to learn from. */
    private static final int FOR_EACH = 3;

    private static final int PAIRS = 8;

    private final Space space;
    private final double size;
    private final List<Market> markets = new ArrayList<>();

    /** @param size participants of a look over those of the market in the data */
    Ensemble(Space space, double size) {
        this.space = space;
        this.size = size;
    }

    void add(List<Market> more) {
        more.stream().filter(market -> !market.isRefused()).forEach(markets::add);
    }

    /** Those that are off least, as many as an emulator needs, and half of all at least. */
    private List<Market> near(Data data) {
        int d = space.dimension();
        int terms = 1 + 2 * d + d * (d - 1) / 2;
        List<Market> near = new ArrayList<>(markets);
        near.sort(Comparator.comparingDouble(market -> market.distance(data)));
        return near.subList(0, Math.min(near.size(), Math.max(FOR_EACH * terms, near.size() / 2)));
    }

    /** How far the nearest few are off, in discrepancies. */
    double nearest(Data data) {
        return markets.stream()
                .mapToDouble(market -> market.distance(data))
                .sorted()
                .limit(20)
                .average()
                .orElse(Double.NaN);
    }

    Emulator emulator(Data data) {
        List<Market> near = near(data);
        List<Look> looks = new ArrayList<>();
        List<double[]> off = new ArrayList<>();
        for (Market market : near) {
            for (Look look : market.worlds()) {
                looks.add(look);
                off.add(data.off(look.values()));
            }
        }
        List<double[]> pairs = pairs(near, data);
        Directions directions = new Directions(off, pairs.size() < PAIRS ? pairs(markets, data) : pairs);
        return new Emulator(space, directions, looks, off, size);
    }

    private static List<double[]> pairs(List<Market> of, Data data) {
        List<double[]> pairs = new ArrayList<>();
        for (Market market : of) {
            if (market.worlds().size() > 1) {
                double[] one = data.off(market.worlds().get(0).values());
                double[] other = data.off(market.worlds().get(1).values());
                for (int i = 0; i < one.length; i++) {
                    one[i] -= other[i];
                }
                pairs.add(one);
            }
        }
        return pairs;
    }

    /** By series, how far the data are off where the emulator finds them nearest: root mean square in discrepancies. */
    double[] missed(Data data, Emulator emulator, double[][] points) {
        List<Market> near = near(data);
        double[] middle = new double[data.size()];
        for (Market market : near) {
            double[] off = market.off(data);
            for (int i = 0; i < middle.length; i++) {
                middle[i] += off[i] / near.size();
            }
        }
        double[] missed = new double[data.series().size()];
        for (double[] z : points) {
            double[] bySeries = data.bySeries(emulator.off(middle, z));
            for (int s = 0; s < missed.length; s++) {
                missed[s] += bySeries[s] * bySeries[s] / points.length;
            }
        }
        for (int s = 0; s < missed.length; s++) {
            missed[s] = Math.sqrt(missed[s]);
        }
        return missed;
    }
}
