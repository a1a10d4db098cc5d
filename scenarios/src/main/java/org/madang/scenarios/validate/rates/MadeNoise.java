package org.madang.scenarios.validate.rates;

import java.util.Arrays;
import org.madang.scenarios.statistics.Normals;

/** Differences of known mean: shape replications × weeks, or values of several sides. */
final class MadeNoise {
    private MadeNoise() {}

    /** Weekly differences of mean 0 that follow the week before with this strength; 1 is a random walk. */
    static double[][] weeks(long trial, int replications, int weeks, double strength) {
        Normals noise = new Normals(trial);
        double[][] difference = new double[replications][weeks];
        for (double[] replication : difference) {
            double now = 0;
            for (int w = 0; w < weeks; w++) {
                now = strength * now + noise.next();
                replication[w] = now;
            }
        }
        return difference;
    }

    /** The same with a trend that passes zero between the weeks before and at {@code change}. */
    static double[][] passing(long trial, int replications, int weeks, double strength, double slope, int change) {
        double[][] difference = weeks(trial, replications, weeks, strength);
        for (double[] replication : difference) {
            for (int w = 0; w < weeks; w++) {
                replication[w] += slope * (w + 1.5 - change);
            }
        }
        return difference;
    }

    /** In about this share of the replications and weeks there is no value. */
    static double[][] withGaps(long trial, double[][] difference, double share) {
        Normals noise = new Normals(trial + 1_000_000_007L);
        for (double[] replication : difference) {
            for (int w = 0; w < replication.length; w++) {
                // Two normal numbers: their ratio is uniform over angles.
                double angle = Math.abs(StrictMath.atan2(noise.next(), noise.next())) / Math.PI;
                replication[w] = angle < share ? Double.NaN : replication[w];
            }
        }
        return difference;
    }

    /** Only large differences are seen; all others are ties. */
    static double[][] withTies(double[][] difference, double step) {
        for (double[] replication : difference) {
            Arrays.setAll(replication, w -> step * (int) (replication[w] / step));
        }
        return difference;
    }

    /** Values of sides in worlds that they share; the first is ahead by {@code lead}. */
    static double[][] sides(long trial, int sides, int replications, double lead, Shape shape) {
        Normals noise = new Normals(trial);
        double[][] value = new double[sides][replications];
        for (int r = 0; r < replications; r++) {
            double world = noise.next();
            for (int side = 0; side < sides; side++) {
                value[side][r] = world + shape.of(noise) + (side == 0 ? lead : 0);
            }
        }
        return value;
    }

    /** How a side's own part of a value is spread. */
    enum Shape {
        NORMAL {
            @Override
            double of(Normals noise) {
                return noise.next();
            }
        },
        /** Chi-square of two degrees of freedom, less its mean: skewness 2. */
        SKEWED {
            @Override
            double of(Normals noise) {
                double a = noise.next();
                double b = noise.next();
                return (a * a + b * b) / 2 - 1;
            }
        },
        /** Ten times as much in about one of ten. */
        TAKE_OFF {
            @Override
            double of(Normals noise) {
                return 0.1 * noise.next() + (noise.next() > 1.2816 ? 9 : -1);
            }
        };

        abstract double of(Normals noise);
    }
}
