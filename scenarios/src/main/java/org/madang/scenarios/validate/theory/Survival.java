package org.madang.scenarios.validate.theory;

/**
 * How long customers stay who differ for good (shifted beta-geometric; Fader & Hardie 2007): the chance to leave a period is
 * one's own, drawn from a beta.
 *
 * @param alpha α of the beta
 * @param beta β of the beta
 */
public record Survival(double alpha, double beta) {
    /** With the beta of this mean and standard deviation. */
    public static Survival of(double mean, double spread) {
        double size = mean * (1 - mean) / (spread * spread) - 1;
        return new Survival(mean * size, (1 - mean) * size);
    }

    /** B(α, β + t)/B(α, β): the share still there after t periods. */
    public double kept(int t) {
        double kept = 1;
        for (int n = 1; n <= t; n++) {
            kept *= retention(n);
        }
        return kept;
    }

    /** (β + t − 1)/(α + β + t − 1): of those there after t − 1 periods, the share that stays one more. */
    public double retention(int t) {
        return (beta + t - 1) / (alpha + beta + t - 1);
    }
}
