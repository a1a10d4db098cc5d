package org.madang.scenarios.decide;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.madang.scenarios.statistics.PairedSample;

/**
 * What every course gave in every world, in one indicator: complete blocks, in which all courses met the same world and the
 * same draws.
 */
public final class Payoffs {
    /** Shape courses × worlds × replications; no value is missing. */
    private final double[][][] value;

    private Payoffs(double[][][] value) {
        this.value = value;
    }

    /**
     * A copy of these values.
     *
     * @param value by course, world and replication
     * @throws IllegalArgumentException where a value is missing or the blocks are not complete
     */
    public static Payoffs of(double[][][] value) {
        int worlds = value[0].length;
        int replications = value[0][0].length;
        for (double[][] course : value) {
            if (course.length != worlds) {
                throw new IllegalArgumentException("courses have " + worlds + " and " + course.length + " worlds");
            }
            for (double[] world : course) {
                if (world.length != replications || !Arrays.stream(world).allMatch(Double::isFinite)) {
                    throw new IllegalArgumentException("a block is not complete");
                }
            }
        }
        return new Payoffs(Arrays.stream(value)
                .map(course -> Arrays.stream(course).map(double[]::clone).toArray(double[][]::new))
                .toArray(double[][][]::new));
    }

    public int courses() {
        return value.length;
    }

    public int worlds() {
        return value[0].length;
    }

    public int replications() {
        return value[0][0].length;
    }

    public double at(int course, int world, int replication) {
        return value[course][world][replication];
    }

    /** The value of a world: the mean over chance there. */
    public double mean(int course, int world) {
        return Arrays.stream(value[course][world]).average().orElseThrow();
    }

    /** The value of each world. */
    public double[] means(int course) {
        return IntStream.range(0, worlds()).mapToDouble(w -> mean(course, w)).toArray();
    }

    /** The mean over all worlds. */
    public double mean(int course) {
        return Arrays.stream(means(course)).average().orElseThrow();
    }

    /** How far one fate lies from the value of its world: the standard deviation, the same in all; NaN with one fate a world. */
    public double luck(int course) {
        double squares = 0;
        for (int w = 0; w < worlds(); w++) {
            double mean = mean(course, w);
            for (double one : value[course][w]) {
                squares += (one - mean) * (one - mean);
            }
        }
        return replications() < 2 ? Double.NaN : Math.sqrt(squares / worlds() / (replications() - 1));
    }

    /** The course that is best on average. */
    public int best() {
        int best = 0;
        for (int c = 1; c < courses(); c++) {
            best = mean(c) > mean(best) ? c : best;
        }
        return best;
    }

    /** What is drawn independently: worlds, or where there is one world only, its replications. */
    public PairedSample blocks() {
        return PairedSample.of(IntStream.range(0, courses())
                .mapToObj(c -> worlds() > 1 ? means(c) : value[c][0])
                .toArray(double[][]::new));
    }

    /** These worlds only. */
    public Payoffs only(int... worlds) {
        return new Payoffs(Arrays.stream(value)
                .map(course -> Arrays.stream(worlds).mapToObj(w -> course[w]).toArray(double[][]::new))
                .toArray(double[][][]::new));
    }
}
