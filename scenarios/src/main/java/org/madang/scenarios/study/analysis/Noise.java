package org.madang.scenarios.study.analysis;

import org.apache.commons.math3.distribution.FDistribution;

/**
 * The variance of single runs, taken apart: what the factors do, and what differs between replications of one point.
 *
 * @param factors variance between the points' expected values, estimated without bias; below 0 it is shown as 0
 * @param replications mean variance between the replications of a point; NaN with one replication
 * @param shift the part of it by which all points move together, because replications share their draws; NaN with one
 *     replication
 */
public record Noise(double factors, double replications, double shift) {

    /** The share of the variance of single runs that is replication noise, from 0 to 1; NaN if unknown. */
    public double share() {
        double all = factors + replications;
        return all > 0 ? replications / all : Double.NaN;
    }

    /** The F test of whether points differ at all; NaN with one replication. */
    double p(int points, int replications) {
        if (!(replications > 1 && own(replications) > 0)) {
            return replications > 1 ? 0 : Double.NaN;
        }
        double f = 1 + factors / own(replications);
        FDistribution ratio = new FDistribution(null, points - 1.0, (points - 1.0) * (replications - 1));
        return Math.rint(1e9 * (1 - ratio.cumulativeProbability(f))) / 1e9;
    }

    /** Variance of a mean of so many replications, apart from what all points share. */
    double own(int replications) {
        return Math.max(0, this.replications - shift) / replications;
    }

    /**
     * Two-way analysis of variance without interaction terms of its own (points × replications).
     *
     * @param points which points; each must be complete in the first replications
     */
    static Noise of(Responses y, int[] points, int replications) {
        int n = points.length;
        double[] ofPoint = new double[n];
        double[] ofReplication = new double[replications];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            for (int r = 0; r < replications; r++) {
                double v = y.at(points[i], r);
                ofPoint[i] += v / replications;
                ofReplication[r] += v / n;
                mean += v / n / replications;
            }
        }
        double between = squares(ofPoint, mean) / (n - 1);
        if (replications < 2 || n < 2) {
            return new Noise(between, Double.NaN, Double.NaN);
        }
        double rest = 0;
        for (int i = 0; i < n; i++) {
            for (int r = 0; r < replications; r++) {
                double e = y.at(points[i], r) - ofPoint[i] - ofReplication[r] + mean;
                rest += e * e;
            }
        }
        rest /= (n - 1.0) * (replications - 1);
        double shift = Math.max(0, squares(ofReplication, mean) / (replications - 1) - rest / n);
        return new Noise(Math.max(0, between - rest / replications), rest + shift, shift);
    }

    private static double squares(double[] values, double mean) {
        double sum = 0;
        for (double v : values) {
            sum += (v - mean) * (v - mean);
        }
        return sum;
    }
}
