package org.madang.sim.config;

/**
 * How a quantity is spread over the participants of a persona. A bare number in a scenario file is a constant.
 *
 * @param kind the family
 * @param mean the mean (the value itself for a constant; ignored for uniform)
 * @param sd the standard deviation (ignored for constant and uniform)
 * @param low the lower bound: of a uniform, or the value at which a normal is cut
 * @param high the upper bound: of a uniform, or the value at which a normal is cut
 */
public record Distribution(
        @Key("The family of the distribution.") Kind kind,

        @Key("The mean, or the value itself for a constant; not used by uniform.")
        double mean,

        @Key(value = "The standard deviation; not used by constant and uniform.", min = 0)
        double sd,

        @Key("The lower bound of a uniform; a normal is cut there.")
        double low,

        @Key("The upper bound of a uniform; a normal is cut there.")
        double high)
        implements Checked {

    /** Families of distributions. Beta lives on [0, 1], gamma on [0, ∞). */
    public enum Kind {
        CONSTANT,
        UNIFORM,
        NORMAL,
        BETA,
        GAMMA
    }

    public static Distribution constant(double value) {
        return new Distribution(Kind.CONSTANT, value, 0, 0, 1);
    }

    public static Distribution uniform(double low, double high) {
        return new Distribution(Kind.UNIFORM, 0, 0, low, high);
    }

    public static Distribution normal(double mean, double sd, double low, double high) {
        return new Distribution(Kind.NORMAL, mean, sd, low, high);
    }

    public static Distribution beta(double mean, double sd) {
        return new Distribution(Kind.BETA, mean, sd, 0, 1);
    }

    public static Distribution gamma(double mean, double sd) {
        return new Distribution(Kind.GAMMA, mean, sd, 0, 1);
    }

    public static Distribution defaults() {
        return constant(0);
    }

    @Override
    public void check(Problems problems) {
        switch (kind) {
            case UNIFORM -> problems.require(low <= high, "low", "low %s must not be above high %s", low, high);
            case NORMAL -> {
                problems.require(low < high, "low", "low %s must be below high %s", low, high);
            }
            case BETA -> {
                problems.require(
                        mean > 0 && mean < 1, "mean", "the mean of a beta must lie inside (0, 1), found %s", mean);
                problems.require(
                        sd > 0 && sd * sd < mean * (1 - mean),
                        "sd",
                        "the sd of a beta with mean %s must lie inside (0, %.4g), found %s",
                        mean,
                        Math.sqrt(Math.max(0, mean * (1 - mean))),
                        sd);
            }
            case GAMMA -> {
                problems.require(mean > 0, "mean", "the mean of a gamma must be above 0, found %s", mean);
                problems.require(sd > 0, "sd", "the sd of a gamma must be above 0, found %s", sd);
            }
            case CONSTANT -> {}
        }
    }

    /** The lowest and highest value that can come out, for range checks by the parameter that uses the distribution. */
    public double lowest() {
        return switch (kind) {
            case CONSTANT -> mean;
            case UNIFORM, NORMAL -> low;
            case BETA, GAMMA -> 0;
        };
    }

    /** See {@link #lowest()}. */
    public double highest() {
        return switch (kind) {
            case CONSTANT -> mean;
            case UNIFORM, NORMAL -> high;
            case BETA -> 1;
            case GAMMA -> Double.POSITIVE_INFINITY;
        };
    }
}
