package org.madang.scenarios.fit.method;

import java.util.List;

/**
 * A market that was simulated, in one or more worlds.
 *
 * @param z where, in normal scores
 * @param worlds its looks
 */
@SuppressWarnings("ArrayRecordComponent")
public record Market(double[] z, List<Look> worlds) {
    public Market {
        worlds = List.copyOf(worlds);
    }

    boolean isRefused() {
        return worlds.get(0).isRefused();
    }

    /** Whitened differences from the data, mean over its worlds. */
    double[] off(Data data) {
        double[] mean = new double[data.size()];
        for (Look look : worlds) {
            double[] off = data.off(look.values());
            for (int i = 0; i < mean.length; i++) {
                mean[i] += off[i] / worlds.size();
            }
        }
        return mean;
    }

    /** How far it is off: root mean square in discrepancies. */
    double distance(Data data) {
        double sum = 0;
        for (double each : off(data)) {
            sum += each * each;
        }
        return Math.sqrt(sum / data.size());
    }
}
