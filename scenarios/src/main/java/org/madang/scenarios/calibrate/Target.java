package org.madang.scenarios.calibrate;

import org.madang.scenarios.claims.Effect;
import org.madang.scenarios.facts.Fact;

/**
 * A row that the search tries to bring inside.
 *
 * @param name fact, measurement and market
 * @param above the lower end of the published range; −∞ for none
 * @param below the upper end; +∞ for none
 * @param weight how much it counts
 */
record Target(String name, double above, double below, double weight) {
    /** The search stays this part of a unit away from the ends, for an interval has a width. */
    private static final double MARGIN = 0.5;
    /** Beyond so many units a row counts in proportion and no more by the square, so that one hopeless row decides nothing. */
    private static final double FAR = 3;

    static Target of(Fact fact, Effect effect, String market) {
        return new Target(
                fact.name() + "|" + effect.name() + "|" + market,
                effect.above() == null ? Double.NEGATIVE_INFINITY : effect.above(),
                effect.below() == null ? Double.POSITIVE_INFINITY : effect.below(),
                fact.weight());
    }

    /** A quarter of the range; of what an end is, where there is one only. */
    double unit() {
        double width = below - above;
        double end = Double.isInfinite(above) ? below : above;
        return Double.isInfinite(width) ? Math.max(0.1, Math.abs(end) / 4) : width / 4;
    }

    /** How far outside a value is, in units; 0 inside. Where there is no value it is far. */
    double outside(double value) {
        if (Double.isNaN(value)) {
            return FAR;
        }
        double margin = MARGIN * unit();
        return Math.max(0, Math.max(above + margin - value, value - (below - margin))) / unit();
    }

    /** What a value adds to the distance. */
    double distance(double value) {
        double outside = outside(value);
        return weight * (outside <= FAR ? outside * outside : FAR * (2 * outside - FAR));
    }
}
