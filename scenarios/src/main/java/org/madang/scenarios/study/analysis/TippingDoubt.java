package org.madang.scenarios.study.analysis;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.madang.scenarios.statistics.Single;
import org.madang.scenarios.study.analysis.Crossings.Crossing;

/**
 * Why a change of sign is no tipping point. A tipping point is claimed only where points have at least two replications, the
 * surface foretells at least half of what differs between points, the sign is sure on both sides of the change, and on either
 * side at least one point shows its sign by its own runs alone.
 */
public enum TippingDoubt {
    /** None: it is claimed. */
    NONE,
    /** There is one replication: what its draws did to all points alike cannot be told from what the factor does. */
    REPLICATIONS,
    /** The surface foretells too little. */
    SURFACE,
    /** The sign is sure neither below nor above. */
    BOTH_SIDES,
    /** The sign is not sure anywhere below. */
    BELOW,
    /** The sign is not sure anywhere above. */
    ABOVE,
    /** Only the surface is sure, no point by itself. */
    POINTS;

    /** The least share of the variance between points that a surface must foretell to be believed. */
    public static final double LEAST_FORETOLD = 0.5;

    /**
     * Judges one of the changes along a factor.
     *
     * @param foretold by the surface that the changes are read from
     * @param n which of the changes
     */
    public static TippingDoubt of(double foretold, Crossings along, int n, Responses y, Sites sites, int factor) {
        Crossing c = along.found().get(n);
        if (y.replications() < 2) {
            return REPLICATIONS;
        }
        if (!(foretold >= LEAST_FORETOLD)) {
            return SURFACE;
        }
        if (!c.isSure()) {
            return c.isOpenBelow() ? c.isOpenAbove() ? BOTH_SIDES : BELOW : ABOVE;
        }
        double from =
                n == 0 ? Double.NEGATIVE_INFINITY : along.found().get(n - 1).at();
        double to = n + 1 == along.found().size()
                ? Double.POSITIVE_INFINITY
                : along.found().get(n + 1).at();
        boolean isSeen = isSeen(y, !c.rising(), p -> sites.at(p, factor) >= from && sites.at(p, factor) <= c.at())
                && isSeen(y, c.rising(), p -> sites.at(p, factor) >= c.at() && sites.at(p, factor) <= to);
        return isSeen ? NONE : POINTS;
    }

    /** Whether one of these points surely has this sign. */
    private static boolean isSeen(Responses y, boolean positive, IntPredicate point) {
        return IntStream.range(0, y.points())
                .filter(point)
                .anyMatch(p -> Single.sign(y.estimate(p)) == (positive ? 1 : -1));
    }
}
