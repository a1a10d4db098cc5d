package org.madang.scenarios.experiment;

import java.util.List;
import org.madang.sim.indicator.WeeklySeries;

/**
 * What one replication gave.
 *
 * @param series by run, then by platform
 * @param cohorts likewise
 */
public record Replication(List<List<WeeklySeries>> series, List<List<CohortCounts>> cohorts) {
    public Replication {
        series = List.copyOf(series);
        cohorts = List.copyOf(cohorts);
    }
}
