package org.madang.scenarios.decide;

import java.util.Arrays;

/**
 * Courses that do nearly the same in every world, in groups: apart by no more than a twentieth of what sets the best and the
 * worst course of a world apart, on average over worlds; and those that such ones link.
 */
final class Clones {
    private static final double NEAR = 0.05;

    private final int[] group;

    private Clones(int[] group) {
        this.group = group;
    }

    static Clones of(LuckFree value, int courses, int worlds) {
        double range = 0;
        for (int w = 0; w < worlds; w++) {
            double high = Double.NEGATIVE_INFINITY;
            double low = Double.POSITIVE_INFINITY;
            for (int c = 0; c < courses; c++) {
                high = Math.max(high, value.at(c, w));
                low = Math.min(low, value.at(c, w));
            }
            range += (high - low) / worlds;
        }
        int[] group = new int[courses];
        Arrays.setAll(group, c -> c);
        for (int a = 0; a < courses; a++) {
            for (int b = 0; b < a; b++) {
                if (apart(value, a, b, worlds) <= NEAR * range) {
                    join(group, a, b);
                }
            }
        }
        return new Clones(group);
    }

    private static double apart(LuckFree value, int a, int b, int worlds) {
        double apart = 0;
        for (int w = 0; w < worlds; w++) {
            apart += Math.abs(value.at(a, w) - value.at(b, w)) / worlds;
        }
        return apart;
    }

    private static void join(int[] group, int a, int b) {
        int from = Math.max(group[a], group[b]);
        int to = Math.min(group[a], group[b]);
        for (int c = 0; c < group.length; c++) {
            group[c] = group[c] == from ? to : group[c];
        }
    }

    /** The first course of the group that a course belongs to. */
    int of(int course) {
        return group[course];
    }
}
