package org.madang.scenarios.people;

import org.madang.scenarios.experiment.History;

/** How many of those who joined for the first time stayed, and how much they still did a year later. */
public final class Staying {
    /** Weeks of the first quarter. */
    private static final int QUARTER = 13;

    public static final int YEAR = 52;

    private Staying() {}

    /**
     * The share of first joiners who were members without a break for so many weeks; returning is not staying. Only those
     * count who joined so early that this could be seen. NaN if there are none.
     */
    public static double kept(Group group, int tenure) {
        double joined = 0;
        double kept = 0;
        for (int i = 0; i < group.people(); i++) {
            int join = group.firstJoin(i);
            if (group.holds(i) && join + tenure <= group.history().weeks()) {
                joined++;
                kept += group.stayed(i, join, join + tenure) ? 1 : 0;
            }
        }
        return kept / joined;
    }

    /** Of those who were no members before a week, the share who were some at the end of one of the weeks up to another. */
    public static double joined(Group group, int from, int to) {
        return moved(group, from, to, true);
    }

    /** Of those who were members before a week, the share who were none at the end of one of the weeks up to another. */
    public static double left(Group group, int from, int to) {
        return moved(group, from, to, false);
    }

    private static double moved(Group group, int from, int to, boolean joining) {
        double people = 0;
        double moved = 0;
        for (int i = 0; i < group.people(); i++) {
            if (group.holds(i) && group.history().isMember(i, from - 1) != joining) {
                people++;
                moved += group.history().first(i, joining, from) <= to ? 1 : 0;
            }
        }
        return moved / people;
    }

    /** The share of the matches of some weeks by people who first joined within so many weeks before their end. */
    public static double byNewcomers(Group group, int from, int to, int tenure) {
        double all = 0;
        double theirs = 0;
        for (int i = 0; i < group.people(); i++) {
            if (group.holds(i)) {
                int matches = group.history().matches(i, from, to);
                all += matches;
                theirs += group.history().first(i, true, 0) > to - tenure ? matches : 0;
            }
        }
        return theirs / all;
    }

    /**
     * Matches of first joiners in the quarter that begins a year after joining, over those in their first quarter; who left
     * counts with nothing, as does who was replaced; who came back with what they did.
     */
    public static double grossKept(Group group) {
        History history = group.history();
        double first = 0;
        double later = 0;
        for (int i = 0; i < group.people(); i++) {
            int join = group.firstJoin(i);
            if (group.holds(i) && join + YEAR + QUARTER - 1 <= history.weeks()) {
                first += history.matches(i, join, join + QUARTER - 1);
                later += history.isSame(i, join, join + YEAR + QUARTER - 1)
                        ? history.matches(i, join + YEAR, join + YEAR + QUARTER - 1)
                        : 0;
            }
        }
        return later / first;
    }
}
