package org.madang.scenarios.people;

import org.madang.scenarios.experiment.History;
import org.madang.sim.network.TieGraph;

/**
 * How much likelier those are to leave of whose friends one has left: an association, for friends are alike and live in the
 * same place. Compared with others who had as many friends on the platform (Mantel & Haenszel 1959).
 */
public final class FriendsLeaving {
    private static final int SPAN = 4;
    /** More friends than this count as this many. */
    private static final int MOST_FRIENDS = 15;

    private final Group group;
    private final History history;
    private final TieGraph ties;
    private final int lag;
    private final double[][] people = new double[MOST_FRIENDS + 1][2];
    private final double[][] left = new double[MOST_FRIENDS + 1][2];

    private FriendsLeaving(Group group, int lag) {
        this.group = group;
        this.lag = lag;
        history = group.history();
        ties = history.population().ties();
    }

    /**
     * The risk to leave within four weeks of members of whose friends somebody left in the four weeks that ended {@code lag}
     * weeks ago, and nobody since, over the risk of those of whose friends nobody left. NaN if nothing can be compared.
     */
    public static double ratio(Group group, int lag) {
        FriendsLeaving all = new FriendsLeaving(group, lag);
        for (int week = group.from() + lag + SPAN;
                week + SPAN <= group.history().weeks();
                week += SPAN) {
            all.look(week);
        }
        double exposed = 0;
        double others = 0;
        for (int f = 1; f <= MOST_FRIENDS; f++) {
            double both = all.people[f][0] + all.people[f][1];
            exposed += both == 0 ? 0 : all.left[f][1] * all.people[f][0] / both;
            others += both == 0 ? 0 : all.left[f][0] * all.people[f][1] / both;
        }
        return exposed / others;
    }

    private void look(int week) {
        int start = week - lag - SPAN;
        for (int i = 0; i < group.people(); i++) {
            if (!group.holds(i) || !group.stayed(i, start, week)) {
                continue;
            }
            int friends = 0;
            int gone = 0;
            boolean since = false;
            for (int a = ties.inStart()[i]; a < ties.inStart()[i + 1]; a++) {
                int j = ties.inNode()[a];
                if (history.isMember(j, start)) {
                    friends++;
                    int end = history.first(j, false, start);
                    gone += end <= start + SPAN ? 1 : 0;
                    since |= end > start + SPAN && end <= week;
                }
            }
            if (friends > 0 && !since) {
                int stratum = Math.min(MOST_FRIENDS, friends);
                int exposed = gone > 0 ? 1 : 0;
                people[stratum][exposed]++;
                left[stratum][exposed] += group.stayed(i, week + 1, week + SPAN) ? 0 : 1;
            }
        }
    }
}
