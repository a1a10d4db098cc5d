package org.madang.scenarios.experiment;

import java.util.List;
import org.madang.sim.indicator.WeeklySeries;
import org.madang.sim.snapshot.Snapshot;

/**
 * What one replication gave.
 *
 * @param series by run, then by platform
 * @param cohorts likewise
 * @param snapshots likewise
 */
public record Replication(
        List<List<WeeklySeries>> series, List<List<CohortCounts>> cohorts, List<List<Snapshot>> snapshots) {
    public Replication {
        series = List.copyOf(series);
        cohorts = List.copyOf(cohorts);
        snapshots = List.copyOf(snapshots);
    }
}
