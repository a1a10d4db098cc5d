package org.madang.scenarios.fit.method;

import java.util.List;
import org.madang.scenarios.fit.data.FitFile;

/**
 * The markets that agree with the data.
 *
 * @param data with the discrepancy that was found
 * @param prior markets of the prior, each counting the same
 * @param draws markets that agree
 * @param weights by draw
 * @param looks how many markets were simulated for it
 */
public record Fitted(
        FitFile file, Space space, Data data, List<Market> prior, List<Market> draws, Weights weights, int looks) {
    public Fitted {
        prior = List.copyOf(prior);
        draws = List.copyOf(draws);
    }

    /** The values of a draw, as they stand in a scenario. */
    public double[] values(int draw) {
        return space.values(draws.get(draw).z());
    }
}
