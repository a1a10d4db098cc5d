package org.madang.scenarios.people;

import org.madang.scenarios.experiment.History;

/** What those are worth who join only because of something, against those who would have joined anyway. */
public final class Won {
    private Won() {}

    /**
     * Mean matches in the weeks after joining of those who first joined between two weeks here and not in the same worlds
     * without, over those of who did so in both.
     *
     * @param without the same people in a run without what won them
     */
    public static double over(Group group, Group without, int from, int to, int weeks) {
        History history = group.history();
        double[] people = new double[2];
        double[] matches = new double[2];
        for (int i = 0; i < group.people(); i++) {
            int join = history.first(i, true, 0);
            if (group.holds(i) && join >= from && join <= to && join + weeks <= history.weeks()) {
                int anyway = without.history().first(i, true, 0);
                int usual = anyway >= from && anyway <= to ? 1 : 0;
                people[usual]++;
                matches[usual] += history.matches(i, join, join + weeks);
            }
        }
        return matches[0] / people[0] / (matches[1] / people[1]);
    }
}
