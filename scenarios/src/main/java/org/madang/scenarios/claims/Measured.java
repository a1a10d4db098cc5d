package org.madang.scenarios.claims;

import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Moments;

/**
 * An effect over the replications.
 *
 * @param effect what was asked
 * @param estimate mean and 95 % interval of the replications that have a value
 * @param finding against what was expected
 * @param missing in how many replications the effect has no value
 * @param needed how many replications would make an unsure effect sure, at the spread seen; −1 if it lies on its limit
 *     or nothing is unsure
 */
public record Measured(Effect effect, Estimate estimate, Finding finding, int missing, long needed) {
    private static final double MOST = 1e9;

    /** @param values one a replication; NaN or infinite where the effect has none */
    static Measured of(Effect effect, double... values) {
        Moments moments = new Moments(1);
        int missing = 0;
        for (double value : values) {
            boolean has = Math.abs(value) < Double.POSITIVE_INFINITY;
            moments.add(0, has ? value : Double.NaN);
            missing += has ? 0 : 1;
        }
        Estimate estimate = moments.estimate(0);
        Finding finding = missing > 0 && effect.isExpected() ? Finding.UNSURE : finding(effect, estimate);
        long needed = finding == Finding.UNSURE ? needed(effect, estimate.mean(), moments.deviation(0)) : -1;
        return new Measured(effect, estimate, finding, missing, needed);
    }

    private static Finding finding(Effect effect, Estimate e) {
        if (!effect.isExpected()) {
            return Finding.REPORTED;
        }
        double above = effect.above() == null ? Double.NEGATIVE_INFINITY : effect.above();
        double below = effect.below() == null ? Double.POSITIVE_INFINITY : effect.below();
        if (e.low() > above && e.high() < below) {
            return Finding.AS_EXPECTED;
        }
        return e.high() <= above || e.low() >= below ? Finding.OTHERWISE : Finding.UNSURE;
    }

    /** The number of replications at which the nearest limit would be 1.96 standard errors away. */
    private static long needed(Effect effect, double mean, double deviation) {
        double distance = Double.POSITIVE_INFINITY;
        for (Double limit : new Double[] {effect.above(), effect.below()}) {
            distance = limit == null ? distance : Math.min(distance, Math.abs(mean - limit));
        }
        if (!(distance > 0 && deviation >= 0)) {
            return -1;
        }
        double ratio = 1.96 * deviation / distance;
        return Math.max(2, (long) Math.ceil(Math.min(MOST, ratio * ratio)));
    }
}
