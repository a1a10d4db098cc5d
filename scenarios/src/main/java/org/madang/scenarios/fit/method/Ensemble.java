package org.madang.scenarios.fit.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** All markets that were simulated, and what is learnt from those that are not far off. */
final class Ensemble {
    /** Looks for each coefficient of the surface that are near enough to learn from. */
    private static final int FOR_EACH = 3;

    /** With fewer pairs of worlds near, those far off count as well. */
    private static final int PAIRS = 20;

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

    /**
     * Those that an emulator finds least off, as many as one needs, and half of all at least. What they show themselves does not count:
     * of two alike, that with the luckier world would be taken.
     */
    private List<Market> near(Emulator emulator) {
        int d = space.dimension();
        int terms = 1 + 2 * d + d * (d - 1) / 2;
        Map<Market, Double> distance = new IdentityHashMap<>();
        markets.forEach(market -> distance.put(market, emulator.distance(market.z())));
        List<Market> near = new ArrayList<>(markets);
        near.sort(Comparator.comparingDouble(distance::get));
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

    /** Learnt from those that one learnt from all finds near. */
    Emulator emulator(Data data) {
        return learnt(near(learnt(markets, data)), data);
    }

    private Emulator learnt(List<Market> from, Data data) {
        List<Look> looks = new ArrayList<>();
        List<double[]> off = new ArrayList<>();
        for (Market market : from) {
            for (Look look : market.worlds()) {
                looks.add(look);
                off.add(data.off(look.values()));
            }
        }
        List<double[]> pairs = pairs(from, data);
        return new Emulator(
                space, new Directions(off), looks, off, pairs.size() < PAIRS ? pairs(markets, data) : pairs, size);
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

    /**
     * How far the data are off a series where all are nearest.
     *
     * @param squares mean square in discrepancies, without the noise that the world of the data has as well
     * @param chance mean square with discrepancy and noise taken together; about 1 where there is nothing else
     */
    record Missed(double squares, double chance) {}

    /** By series, at points that the emulator holds for best. */
    List<Missed> missed(Data data, Emulator emulator, double[][] points) {
        List<Market> near = near(emulator);
        double[] middle = new double[data.size()];
        for (Market market : near) {
            double[] off = market.off(data);
            for (int i = 0; i < middle.length; i++) {
                middle[i] += off[i] / near.size();
            }
        }
        List<double[]> offs =
                Arrays.stream(points).map(z -> emulator.off(middle, z)).toList();
        double loudness =
                Arrays.stream(points).mapToDouble(emulator::loudness).average().orElse(1);
        List<double[]> pairs = pairs(near, data);
        int[] seriesOf = data.seriesOf();
        List<Missed> missed = new ArrayList<>();
        for (int s = 0; s < data.series().size(); s++) {
            int series = s;
            int[] at = IntStream.range(0, seriesOf.length)
                    .filter(i -> seriesOf[i] == series)
                    .toArray();
            missed.add(missed(offs, noise(pairs, loudness * Math.min(1, size), at), at));
        }
        return missed;
    }

    /** Covariance between worlds of one market, times a factor. */
    private static double[][] noise(List<double[]> pairs, double times, int... at) {
        double[][] noise = new double[at.length][at.length];
        for (double[] pair : pairs) {
            for (int i = 0; i < at.length; i++) {
                for (int j = 0; j < at.length; j++) {
                    noise[i][j] += pair[at[i]] * pair[at[j]] / 2 / pairs.size() * times;
                }
            }
        }
        return noise;
    }

    private static Missed missed(List<double[]> offs, double[][] noise, int... at) {
        double squares = 0;
        double chance = 0;
        double[][] all = new double[at.length][];
        for (int i = 0; i < at.length; i++) {
            squares -= noise[i][i] / at.length;
            all[i] = noise[i].clone();
            all[i][i] += 1;
        }
        double[][] factor = Triangular.factor(all);
        for (double[] off : offs) {
            double[] part = Arrays.stream(at).mapToDouble(i -> off[i]).toArray();
            squares += square(part) / at.length / offs.size();
            chance += square(Triangular.solve(factor, part)) / at.length / offs.size();
        }
        return new Missed(Math.max(0, squares), chance);
    }

    private static double square(double... of) {
        return Arrays.stream(of).map(each -> each * each).sum();
    }
}
