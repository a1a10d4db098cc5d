package org.madang.scenarios.validate.theory;

/**
 * The mean of n noisy values and of as many more at the mean of all providers as make it err least (Efron & Morris 1977).
 *
 * @param among standard deviation of what providers are really worth
 * @param noise standard deviation of one value around it
 */
public record ShrunkMean(double among, double noise) {
    /** n_r = σ²/τ²: so many values the prior should count as. */
    public double prior() {
        return noise * noise / (among * among);
    }

    /** The squared error to expect after n values, the prior counting as {@link #prior}: τ²σ²/(σ² + n·τ²). */
    public double error(int n) {
        return among * among * noise * noise / (noise * noise + n * among * among);
    }
}
