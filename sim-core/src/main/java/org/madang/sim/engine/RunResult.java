package org.madang.sim.engine;

import java.util.List;
import org.madang.sim.indicator.WeeklySeries;
import org.madang.sim.snapshot.Snapshot;
import org.madang.sim.state.CohortBook;

/**
 * What one run of a scenario gives. Lists are over platforms, the focal one first.
 *
 * @param series the indicators of every week
 * @param cohorts joins and leaves by cohort
 * @param snapshots the platforms at the end, closer than the indicators show them
 * @param changeovers the week in which each phase of the strategy after the first began; 0 for one never reached
 * @param phaseNanos how long each of the nine phases took in all, in nanoseconds; not part of the results proper
 * @param groups by {@link org.madang.sim.state.Arms.Group}: what can be told of a group of people under treatment, on the
 *     platform that treats them; NaN for the rest; empty where nobody is treated
 * @param contacts advertising contacts, messages, reviews and matches in all
 */
public record RunResult(
        List<WeeklySeries> series,
        List<CohortBook> cohorts,
        List<Snapshot> snapshots,
        List<List<Integer>> changeovers,
        List<Long> phaseNanos,
        List<WeeklySeries> groups,
        long contacts) {
    public RunResult {
        series = List.copyOf(series);
        cohorts = List.copyOf(cohorts);
        snapshots = List.copyOf(snapshots);
        changeovers = List.copyOf(changeovers);
        phaseNanos = List.copyOf(phaseNanos);
        groups = List.copyOf(groups);
    }

    /** The focal platform's indicators. */
    public WeeklySeries focal() {
        return series.get(0);
    }
}
