package org.madang.scenarios.study.analysis;

import java.util.Arrays;

/** With which weights the responses at the points make the response at a place (ordinary kriging). */
final class SurfaceWeights {
    private final SurfaceFit fit;
    private final double[] ones;
    private final double sumOfOnes;

    SurfaceWeights(SurfaceFit fit) {
        this.fit = fit;
        ones = fit.factor().solve(i -> 1);
        sumOfOnes = Arrays.stream(ones).sum();
    }

    /** The level around which these responses lie. */
    double level(double... y) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += ones[i] * y[i];
        }
        return sum / sumOfOnes;
    }

    /** Of the mean over several places. */
    Reading of(double[][] places, Sites sites) {
        Kernel kernel = fit.kernel();
        double[] k = new double[sites.count()];
        double own = 0;
        for (double[] place : places) {
            double[] row = kernel.row(place, sites);
            for (int i = 0; i < k.length; i++) {
                k[i] += row[i] / places.length;
            }
            for (double[] other : places) {
                own += kernel.of(place, other) / places.length / places.length;
            }
        }
        return of(k, own);
    }

    /**
     * Weights by point, which add up to 1.
     *
     * @param k covariance of what is asked for with each point
     * @param own its variance
     */
    Reading of(double[] k, double own) {
        double[] weight = fit.factor().solve(i -> k[i]);
        double rest = (1 - Arrays.stream(weight).sum()) / sumOfOnes;
        double error = own + rest;
        double noise = 0;
        for (int i = 0; i < k.length; i++) {
            weight[i] += rest * ones[i];
            double spread = fit.noise(i) * weight[i] * weight[i];
            error -= weight[i] * k[i] + spread;
            noise += spread;
        }
        return new Reading(weight, Math.max(0, error), noise);
    }

    /** One place read with weights. */
    static final class Reading {
        private final double[] weight;
        private final double error;
        private final double noise;

        private Reading(double[] weight, double error, double noise) {
            this.weight = weight;
            this.error = error;
            this.noise = noise;
        }

        double of(double... y) {
            double sum = 0;
            for (int i = 0; i < y.length; i++) {
                sum += weight[i] * y[i];
            }
            return sum;
        }

        /** Variance of the error of reading between the points, without the noise at the points. */
        double error() {
            return error;
        }

        /** Variance that the noise at the points gives, were it independent from point to point. */
        double noise() {
            return noise;
        }
    }

    /**
     * What is missing to a point's response when the point is left out.
     *
     * @param alpha the coefficients of the kernel in the mean response
     */
    double missed(int point, double... alpha) {
        double inverse = fit.factor().solve(j -> j == point ? 1 : 0)[point] - ones[point] * ones[point] / sumOfOnes;
        return alpha[point] / inverse;
    }
}
