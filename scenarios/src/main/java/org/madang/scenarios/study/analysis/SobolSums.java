package org.madang.scenarios.study.analysis;

/**
 * The sums behind Sobol indices. Products of two means over the same replications contain their noise; here products are
 * taken between different replications only, so the expectation of every sum is free of noise even where points share
 * their draws. With one replication there is no other, and the noise stays in.
 */
final class SobolSums {
    private final int replications;
    private final int factors;
    /** By block: mean response in A, in B, and in AB of each factor. */
    private final double[][] mean;
    /** By block and factor: what noise adds to f(B) × (f(AB) − f(A)). */
    private final double[][] firstNoise;
    /** By block and factor: what noise adds to (f(A) − f(AB))². */
    private final double[][] totalNoise;
    /** By block: what noise adds to (f(A) − f(B))². */
    private final double[] pairNoise;

    SobolSums(Responses y, int[][] blocks, int replications) {
        this.replications = replications;
        this.factors = blocks[0].length - 2;
        mean = new double[blocks.length][];
        firstNoise = new double[blocks.length][factors];
        totalNoise = new double[blocks.length][factors];
        pairNoise = new double[blocks.length];
        double centre = centre(y, blocks);
        for (int n = 0; n < blocks.length; n++) {
            read(y, blocks[n], n, centre);
        }
    }

    /** Centred responses make the products less noisy (Saltelli et al. 2010, section 3). */
    private double centre(Responses y, int[][] blocks) {
        double sum = 0;
        for (int[] block : blocks) {
            for (int r = 0; r < replications; r++) {
                sum += y.at(block[0], r) + y.at(block[1], r);
            }
        }
        return sum / (2.0 * blocks.length * replications);
    }

    private void read(Responses y, int[] block, int n, double centre) {
        double[][] v = new double[block.length][replications];
        mean[n] = new double[block.length];
        for (int p = 0; p < block.length; p++) {
            for (int r = 0; r < replications; r++) {
                v[p][r] = y.at(block[p], r) - centre;
                mean[n][p] += v[p][r] / replications;
            }
        }
        pairNoise[n] = covariance(minus(v[0], v[1]), minus(v[0], v[1])) / replications;
        for (int f = 0; f < factors; f++) {
            double[] change = minus(v[f + 2], v[0]);
            firstNoise[n][f] = covariance(v[1], change) / replications;
            totalNoise[n][f] = covariance(change, change) / replications;
        }
    }

    /** Variance of the expected response over the factors. */
    double variance(int[] sample) {
        double sum = 0;
        double squares = 0;
        double pairs = 0;
        for (int n : sample) {
            sum += mean[n][0] + mean[n][1];
            squares += mean[n][0] * mean[n][0] + mean[n][1] * mean[n][1];
            pairs += pairNoise[n];
        }
        double points = 2.0 * sample.length;
        return (squares - sum * sum / points) / (points - 1) - pairs / points;
    }

    double first(int factor, int[] sample) {
        double sum = 0;
        for (int n : sample) {
            sum += mean[n][1] * (mean[n][factor + 2] - mean[n][0]) - firstNoise[n][factor];
        }
        return ratio(sum / sample.length, sample);
    }

    double total(int factor, int[] sample) {
        double sum = 0;
        for (int n : sample) {
            double change = mean[n][factor + 2] - mean[n][0];
            sum += change * change - totalNoise[n][factor];
        }
        return ratio(sum / (2.0 * sample.length), sample);
    }

    private double ratio(double part, int[] sample) {
        double whole = variance(sample);
        return whole > 0 ? part / whole : Double.NaN;
    }

    private static double[] minus(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int r = 0; r < a.length; r++) {
            difference[r] = a[r] - b[r];
        }
        return difference;
    }

    /** Between replications; 0 where there is only one. */
    static double covariance(double[] a, double[] b) {
        int n = a.length;
        if (n < 2) {
            return 0;
        }
        double meanA = java.util.Arrays.stream(a).sum() / n;
        double meanB = java.util.Arrays.stream(b).sum() / n;
        double sum = 0;
        for (int r = 0; r < n; r++) {
            sum += (a[r] - meanA) * (b[r] - meanB);
        }
        return sum / (n - 1);
    }
}
