package org.madang.scenarios.fit.method;

/**
 * One simulated market.
 *
 * @param number of all looks, from 0; its world follows from it
 * @param z where, in normal scores
 * @param values what the market shows at each point of the data, series after series; empty where the scenario refuses the
 *     values
 */
@SuppressWarnings("ArrayRecordComponent")
public record Look(int number, double[] z, double[] values) {
    boolean isRefused() {
        return values.length == 0;
    }
}
