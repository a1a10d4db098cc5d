package org.madang.scenarios.study.analysis;

import java.util.Arrays;
import org.apache.commons.math3.distribution.FDistribution;
import org.madang.scenarios.statistics.Moments;

/** The effects of all steps of complete walks, and what replication noise adds to their squares. */
final class ElementaryEffects {
    private final double[][] effect;
    private final double[][] noise;
    private final int[] steps;
    private final int replications;

    ElementaryEffects(Responses y, int[][] walks, Sites sites, int replications) {
        int factors = walks[0].length - 1;
        effect = new double[factors][walks.length];
        noise = new double[factors][walks.length];
        steps = new int[factors];
        this.replications = replications;
        for (int[] walk : walks) {
            for (int step = 1; step < walk.length; step++) {
                read(y, walk[step - 1], walk[step], sites, replications);
            }
        }
    }

    private void read(Responses y, int from, int to, Sites sites, int replications) {
        int factor = moved(sites.place(from), sites.place(to));
        // A factor of whole numbers may round both ends of a step to the same value.
        if (factor < 0) {
            return;
        }
        double move = sites.at(to, factor) - sites.at(from, factor);
        move = sites.isLabelled(factor) ? Math.signum(move) : move;
        double[] change = new double[replications];
        for (int r = 0; r < replications; r++) {
            change[r] = (y.at(to, r) - y.at(from, r)) / move;
        }
        effect[factor][steps[factor]] = Arrays.stream(change).sum() / replications;
        noise[factor][steps[factor]] =
                replications < 2 ? Double.NaN : SobolSums.covariance(change, change) / replications;
        steps[factor]++;
    }

    private static int moved(double[] from, double[] to) {
        int factor = -1;
        for (int f = 0; f < from.length; f++) {
            if (from[f] != to[f]) {
                if (factor >= 0) {
                    throw new IllegalArgumentException("A step of a walk moves two factors at once");
                }
                factor = f;
            }
        }
        return factor;
    }

    MorrisScreening.Effect effect(int factor) {
        int n = steps[factor];
        double[] e = Arrays.copyOf(effect[factor], n);
        double[] v = Arrays.copyOf(noise[factor], n);
        Moments moments = new Moments(1);
        for (double x : e) {
            moments.add(0, x);
        }
        double noise = Arrays.stream(v).average().orElse(Double.NaN);
        return new MorrisScreening.Effect(
                moments.estimate(0),
                Bootstrap.of(n, sample -> size(e, v, sample)),
                Bootstrap.of(n, sample -> deviation(e, v, sample)),
                Math.sqrt(noise),
                p(e, noise));
    }

    /** μ* less what noise adds: |N(0, s²)| has the mean √(2/π) s. */
    private static double size(double[] e, double[] noise, int[] sample) {
        double size =
                Arrays.stream(sample).mapToDouble(i -> Math.abs(e[i])).average().orElse(Double.NaN);
        double added = Arrays.stream(sample)
                .mapToDouble(i -> Double.isNaN(noise[i]) ? 0 : noise[i])
                .average()
                .orElse(0);
        return Math.sqrt(Math.max(0, size * size - 2 / Math.PI * added));
    }

    /** Of mean squares as large as these beside the noise within walks; 1 where nothing moves. */
    private double p(double[] e, double noise) {
        if (replications < 2 || e.length == 0) {
            return Double.NaN;
        }
        double squares = Arrays.stream(e).map(x -> x * x).average().orElse(0);
        if (!(noise > 0)) {
            return squares > 0 ? 0 : 1;
        }
        double f = squares / noise;
        double within = (replications - 1.0) * e.length;
        return Math.rint(1e9 * (1 - new FDistribution(null, e.length, within).cumulativeProbability(f))) / 1e9;
    }

    /** Between walks, less what noise adds. */
    private static double deviation(double[] e, double[] noise, int[] sample) {
        if (sample.length < 2) {
            return Double.NaN;
        }
        double mean = Arrays.stream(sample).mapToDouble(i -> e[i]).average().orElse(Double.NaN);
        double squares = 0;
        double added = 0;
        for (int i : sample) {
            squares += (e[i] - mean) * (e[i] - mean);
            added += Double.isNaN(noise[i]) ? 0 : noise[i];
        }
        return Math.sqrt(Math.max(0, squares / (sample.length - 1) - added / sample.length));
    }
}
