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
 * @param histories by run, where somebody asked for them; else empty
 */
public record Replication(
        List<List<WeeklySeries>> series,
        List<List<CohortCounts>> cohorts,
        List<List<Snapshot>> snapshots,
        List<List<WeeklySeries>> groups,
        List<List<List<Integer>>> changeovers,
        List<History> histories) {
    /** A replication that nobody looked at person by person. */
    public Replication(
            List<List<WeeklySeries>> series,
            List<List<CohortCounts>> cohorts,
            List<List<Snapshot>> snapshots,
            List<List<WeeklySeries>> groups,
            List<List<List<Integer>>> changeovers) {
        this(series, cohorts, snapshots, groups, changeovers, List.of());
    }

    public Replication {
        series = List.copyOf(series);
        cohorts = List.copyOf(cohorts);
        snapshots = List.copyOf(snapshots);
        groups = List.copyOf(groups);
        changeovers = List.copyOf(changeovers);
        histories = List.copyOf(histories);
    }

    /** What some of the runs gave, from one to before another. */
    public Replication part(int from, int to) {
        return new Replication(
                series.subList(from, to),
                cohorts.subList(from, to),
                snapshots.subList(from, to),
                groups.subList(from, to),
                changeovers.subList(from, to),
                histories.isEmpty() ? histories : histories.subList(from, to));
    }
}
