package org.madang.sim.phase.match;

import org.madang.sim.state.MarketState;
import org.madang.sim.state.RequestBook;

/**
 * What use providers see of the capacity that they offer: the share of it that was wanted, in a record of their own that
 * fades by half in two months and starts from what they expected of the locality when they first offered (eq. 10).
 */
final class OwnUse {
    /** The weight of the latest week in which somebody offered. */
    private static final float NEW = 0.08f;

    private final MarketState market;
    private final Supply supply;
    private final Expected expected;

    /** The use of capacity that somebody without a record expects of platform k. */
    interface Expected {
        double of(int k, int j);
    }

    OwnUse(MarketState market, Supply supply, Expected expected) {
        this.market = market;
        this.supply = supply;
        this.expected = expected;
    }

    /** Notes the week for those who offered on platform k in locality l. */
    void note(int k, int l) {
        float[] own = market.membership[k].ownUse;
        if (own == null) {
            return;
        }
        int end = supply.first[l] + supply.offers[k][l];
        for (int at = supply.first[l]; at < end; at++) {
            int j = supply.offer[k][at];
            float before = own[j] >= 0 ? own[j] : (float) expected.of(k, j);
            // Who takes a part of the requests only offers that part of the capacity, and learns as much slower.
            float part = supply.willing == null ? 1 : supply.willing.part[k][at];
            own[j] = Math.min(1, before + NEW * (use(k, j) - part * before));
        }
    }

    /** The part of what j offered this week that it serves through platform k. */
    private float use(int k, int j) {
        RequestBook book = market.requests;
        int served = 0;
        int offered = supply.free[j];
        for (int r = book.firstOfProvider[j]; r != RequestBook.NONE; r = book.nextOfProvider[r]) {
            served += book.platform[r] == k ? 1 : 0;
            offered++;
        }
        return (float) served / offered;
    }
}
