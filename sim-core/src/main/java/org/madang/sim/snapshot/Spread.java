package org.madang.sim.snapshot;

import java.util.List;

/**
 * How a platform spread through a {@link Sample}.
 *
 * @param weeks in which the sample was looked at, ascending
 * @param stages by week: a value of {@link org.madang.sim.state.Stage} for each person of the sample
 * @param hubs for each person 1 for a hub, otherwise 0
 * @param ties both ends of each tie in turn, as places in the sample
 */
public record Spread(Counts weeks, List<Counts> stages, Counts hubs, Counts ties) {
    public Spread {
        stages = List.copyOf(stages);
    }

    public int people() {
        return hubs.size();
    }
}
