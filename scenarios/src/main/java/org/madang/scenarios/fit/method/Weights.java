package org.madang.scenarios.fit.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Weights that add up to 1. */
public final class Weights {
    private final double[] weight;

    private Weights(double... weight) {
        this.weight = weight;
    }

    /** Of logarithms, up to a constant; −∞ weighs nothing. */
    public static Weights of(double... log) {
        double most = Arrays.stream(log).max().orElse(0);
        double[] weight = Arrays.stream(log)
                .map(each -> most == Double.NEGATIVE_INFINITY ? 1 : StrictMath.exp(each - most))
                .toArray();
        double sum = Arrays.stream(weight).sum();
        return new Weights(Arrays.stream(weight).map(each -> each / sum).toArray());
    }

    /** All alike. */
    public static Weights even(int count) {
        return of(new double[count]);
    }

    /** Of numbers that need not add up to 1. */
    public static Weights given(double... weight) {
        return of(Arrays.stream(weight).map(StrictMath::log).toArray());
    }

    /**
     * Of draws of several rounds: what each is by the target over what it was drawn by. Densities are known up to a constant
     * each, so rounds count as much as they say.
     *
     * @param target logarithm of the target's density over that of the prior, by round and draw
     * @param proposed the same of the density by which it was drawn
     */
    static Weights ofRounds(List<double[]> target, List<double[]> proposed) {
        List<Double> all = new ArrayList<>();
        for (int r = 0; r < target.size(); r++) {
            double[] log = target.get(r).clone();
            for (int n = 0; n < log.length; n++) {
                log[n] -= proposed.get(r)[n];
            }
            Weights ofRound = of(log);
            for (int n = 0; n < log.length; n++) {
                all.add(ofRound.of(n) * ofRound.effective());
            }
        }
        return given(all.stream().mapToDouble(w -> w).toArray());
    }

    public double of(int n) {
        return weight[n];
    }

    /** As many draws of equal weight say as much (Kish 1965). */
    public double effective() {
        return 1 / Arrays.stream(weight).map(each -> each * each).sum();
    }

    /**
     * Which draws stand for all when each counts the same (systematic resampling, Kitagawa 1996), in their order.
     *
     * @param shift in [0, 1)
     */
    public int[] resampled(int count, double shift) {
        int[] from = new int[count];
        double reached = weight[0];
        int at = 0;
        for (int n = 0; n < count; n++) {
            double place = (n + shift) / count;
            while (reached < place && at < weight.length - 1) {
                reached += weight[++at];
            }
            from[n] = at;
        }
        return from;
    }

    public double mean(double... values) {
        double sum = 0;
        for (int n = 0; n < values.length; n++) {
            sum += weight[n] * values[n];
        }
        return sum;
    }

    public double sd(double... values) {
        double mean = mean(values);
        double[] squares =
                Arrays.stream(values).map(v -> (v - mean) * (v - mean)).toArray();
        return Math.sqrt(mean(squares));
    }

    /**
     * How several things vary together, with a trace more of each alone, so that it can be inverted.
     *
     * @param z shape things × draws
     */
    public double[][] covariance(double[][] z) {
        double[][] covariance = new double[z.length][z.length];
        for (int n = 0; n < z.length; n++) {
            for (int m = 0; m < z.length; m++) {
                double[] product = new double[z[n].length];
                double a = mean(z[n]);
                double b = mean(z[m]);
                for (int i = 0; i < product.length; i++) {
                    product[i] = (z[n][i] - a) * (z[m][i] - b);
                }
                covariance[n][m] = mean(product) + (n == m ? 1e-9 : 0);
            }
        }
        return covariance;
    }

    /** The value below which a share of the weight lies. */
    public double quantile(double share, double... values) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, n -> n);
        Arrays.sort(order, java.util.Comparator.comparingDouble(n -> values[n]));
        double reached = 0;
        for (int n : order) {
            reached += weight[n];
            if (reached >= share - 1e-12) {
                return values[n];
            }
        }
        return values[order[order.length - 1]];
    }
}
