package org.madang.scenarios.people;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.madang.scenarios.experiment.History;
import org.madang.sim.random.Draws;

/** What the busiest do, and whether they stay. */
public final class Busiest {
    private static final int PARTS = 5;
    private static final int QUARTERS = 4;
    private static final int QUARTER = 13;

    private Busiest() {}

    /** The share of all matches of some weeks that the busiest fifth had of those with one at least. NaN without matches. */
    public static double topFifth(Group group, int from, int to) {
        int[] counts = IntStream.range(0, group.people())
                .filter(group::holds)
                .map(i -> group.history().matches(i, from, to))
                .filter(count -> count > 0)
                .sorted()
                .toArray();
        double all = Arrays.stream(counts).sum();
        double top = 0;
        for (int n = 0; n < counts.length; n++) {
            // The one in whom the fifth begins counts in part, so that the number of people makes no steps.
            double above = n + 1 - counts.length * (1 - 1.0 / PARTS);
            top += Math.max(0, Math.min(1, above)) * counts[n];
        }
        return top / all;
    }

    /**
     * How much sooner the least used quarter leaves than the most used: the ratio of their hazards over the next 13 weeks,
     * by matches in the last 13, over members of the whole time, looked at once a quarter. NaN if none of the most used left.
     */
    public static double leaveByUse(Group group) {
        double[] people = new double[QUARTERS];
        double[] left = new double[QUARTERS];
        for (int week = group.from() + QUARTER;
                week + QUARTER <= group.history().weeks();
                week += QUARTER) {
            int now = week;
            int[] members = IntStream.range(0, group.people())
                    .filter(i -> group.holds(i) && group.stayed(i, now - QUARTER, now))
                    .boxed()
                    .sorted((a, b) -> order(group.history(), a, b, now))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int n = 0; n < members.length; n++) {
                int quarter = (int) ((long) QUARTERS * n / members.length);
                people[quarter]++;
                left[quarter] += group.stayed(members[n], week + 1, week + QUARTER) ? 0 : 1;
            }
        }
        double least = Math.log1p(-left[0] / people[0]);
        return least / Math.log1p(-left[QUARTERS - 1] / people[QUARTERS - 1]);
    }

    /** By use; equals in an order that has nothing to do with where they live. */
    private static int order(History history, int a, int b, int week) {
        int first = history.matches(a, week - QUARTER + 1, week);
        int second = history.matches(b, week - QUARTER + 1, week);
        return first != second ? Integer.compare(first, second) : Long.compare(Draws.mix(a), Draws.mix(b));
    }
}
