package org.madang.scenarios.statistics;

import java.util.List;
import org.madang.sim.indicator.Indicator;

/**
 * What the replications say about two sides and one indicator.
 *
 * @param first the side whose lead counts as positive
 * @param second the side it is compared with
 * @param indicator what is compared
 * @param atHorizon difference first − second in the last week
 * @param relative the same over the mean of the second side; NaN where that mean is not clearly above zero
 * @param wins in how many replications the first side is ahead in the last week
 * @param replications how many were run
 * @param needed how many would make the sign sure, at the spread seen; −1 if the difference is exactly zero
 * @param crossovers where the lead changes, in order of weeks
 */
public record Verdict(
        String first,
        String second,
        Indicator indicator,
        Estimate atHorizon,
        Estimate relative,
        int wins,
        int replications,
        long needed,
        List<CrossoverWeek> crossovers) {
    public Verdict {
        crossovers = List.copyOf(crossovers);
    }

    /** The side that is surely higher in the last week, or null: no clear difference. */
    public String winner() {
        return atHorizon.low() > 0 ? first : atHorizon.high() < 0 ? second : null;
    }
}
