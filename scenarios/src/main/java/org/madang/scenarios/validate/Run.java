package org.madang.scenarios.validate;

import org.madang.sim.engine.RunResult;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.state.MarketState;

/**
 * One finished run, while its market is still there to look at.
 *
 * @param replication its number, from 0
 * @param result the indicators by week
 * @param market as it stands after the last week
 */
record Run(int replication, RunResult result, MarketState market) {
    /** An indicator of the focal platform by week. */
    double[] series(Indicator indicator) {
        return result.focal().copyOf(indicator);
    }

    /** Members of the focal platform by week, as a share of all participants. */
    double[] shares() {
        double[] shares = series(Indicator.MEMBERS);
        for (int w = 0; w < shares.length; w++) {
            shares[w] /= market.participants();
        }
        return shares;
    }
}
