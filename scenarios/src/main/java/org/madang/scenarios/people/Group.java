package org.madang.scenarios.people;

import org.madang.scenarios.experiment.History;
import org.madang.sim.config.Side;
import org.madang.sim.market.Participants;
import org.madang.sim.state.Arms;

/**
 * The people that are asked about.
 *
 * @param side null for both
 * @param arm of a treatment; null for everybody
 * @param from joins and leaves before this week are not looked at
 */
public record Group(History history, Side side, Arms.Group arm, int from) {
    boolean holds(int i) {
        Participants p = history.population().participants();
        boolean isInArm =
                arm == null || history.arms() != null && history.arms().isIn(arm, i);
        return isInArm && (side == null || p.side(i) == side);
    }

    int people() {
        return history.people();
    }

    /** Whether i was a member at the end of every week of a span. */
    boolean stayed(int i, int first, int last) {
        return history.first(i, false, first) > last;
    }

    /** The week in which i first joined, if that was no sooner than {@link #from}; past the end otherwise. */
    int firstJoin(int i) {
        int week = history.first(i, true, 0);
        return week >= from ? week : history.weeks() + 1;
    }
}
