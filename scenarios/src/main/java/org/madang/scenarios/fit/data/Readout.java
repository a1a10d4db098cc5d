package org.madang.scenarios.fit.data;

import java.util.List;
import org.madang.scenarios.experiment.CohortCounts;
import org.madang.sim.indicator.WeeklySeries;

/**
 * What a simulated market shows.
 *
 * @param platforms weeks by platform
 * @param cohorts by platform
 * @param tried what experiments of the firm show, in their order
 * @param size its participants over those of the market in the data
 */
public record Readout(List<WeeklySeries> platforms, List<CohortCounts> cohorts, List<Contrast> tried, double size) {
    public Readout {
        platforms = List.copyOf(platforms);
        cohorts = List.copyOf(cohorts);
        tried = List.copyOf(tried);
    }
}
