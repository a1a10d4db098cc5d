package org.madang.scenarios.figures;

import org.madang.charts.figure.Values;
import org.madang.scenarios.results.Curve;
import org.madang.sim.indicator.Indicator;

/** Cuts intervals where they leave what is possible: a share of 120 % would only spoil the scale. */
public final class Bounds {
    private Bounds() {}

    /** The curve with its interval inside what the indicator can be. */
    public static Curve of(Indicator indicator, Curve curve) {
        double most = most(indicator);
        // Some shares of money can be negative or above one; then the interval may be so, too.
        boolean bounded = most > 0 && curve.mean().known().allMatch(v -> v >= 0 && v <= most);
        return bounded
                ? new Curve(
                        curve.mean(),
                        curve.low().map(v -> Math.max(0, v)),
                        curve.high().map(v -> Math.min(most, v)))
                : curve;
    }

    /** The upper end of what begins at 0; 0 for what does not. */
    private static double most(Indicator indicator) {
        return switch (indicator.unit()) {
            case FRACTION, FRACTION_A_WEEK -> 1;
            case PARTICIPANTS,
                    PARTICIPANTS_A_WEEK,
                    REQUESTS_A_WEEK,
                    MATCHES_A_WEEK,
                    MESSAGES_A_WEEK,
                    CONTACTS_A_MEMBER_AND_WEEK,
                    MEMBERS_A_MEMBER -> Double.MAX_VALUE;
            default -> 0;
        };
    }

    /** A line without its band. */
    static Curve bare(Curve curve) {
        Values none = Values.unknown(curve.weeks());
        return new Curve(curve.mean(), none, none);
    }
}
