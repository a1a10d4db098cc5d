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
 * @param groups by run: what can be told of the groups of people under treatment, by
 *     {@link org.madang.sim.state.Arms.Group}; empty where nobody is treated
 * @param changeovers likewise: the week in which each phase of the strategy after the first began, 0 for never
 */
public record Replication(
        List<List<WeeklySeries>> series,
        List<List<CohortCounts>> cohorts,
        List<List<Snapshot>> snapshots,
        List<List<WeeklySeries>> groups,
        List<List<List<Integer>>> changeovers) {
    public Replication {
        series = List.copyOf(series);
        cohorts = List.copyOf(cohorts);
        snapshots = List.copyOf(snapshots);
        groups = List.copyOf(groups);
        changeovers = List.copyOf(changeovers);
    }
}
