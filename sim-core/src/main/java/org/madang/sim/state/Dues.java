package org.madang.sim.state;

import org.madang.sim.config.Costs;
import org.madang.sim.config.Platform;

/** What a membership brings beside matches: subscriptions, less the cost of support. */
public final class Dues {
    /** Members need more support in their first weeks. */
    public static final int NEW_WEEKS = 8;

    private Dues() {}

    /**
     * Money for all weeks at whose end somebody was a member.
     *
     * @param start the last week that is not in the account, 0 where all are
     * @param joined the week of joining, 0 for a founding member
     * @param last the last week that ended with the membership
     */
    public static double of(Platform platform, boolean provider, int start, int joined, int last) {
        Costs costs = platform.costs();
        double subscription = provider
                ? platform.subscription().provider()
                : platform.subscription().seeker();
        int first = Math.max(start + 1, joined);
        int weeks = Math.max(0, last - first + 1);
        int newWeeks = Math.max(0, Math.min(last, joined + NEW_WEEKS - 1) - first + 1);
        return subscription * weeks - costs.supportPerMember() * (weeks + (costs.newMemberFactor() - 1) * newWeeks);
    }
}
