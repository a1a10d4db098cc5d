package org.madang.scenarios.study.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Single;

/**
 * Where a response changes its sign along one factor.
 *
 * @param found from low to high
 * @param low the response at the low end of the range
 * @param high the response at its high end
 * @param everywhere −1 or 1 if the response surely has that sign in the whole range; otherwise 0
 */
public record Crossings(List<Crossing> found, Estimate low, Estimate high, int everywhere) {
    public Crossings {
        found = List.copyOf(found);
    }

    /**
     * One change of sign. Values are fractions of the factor's range.
     *
     * @param at where the mean is zero
     * @param from the lower end of the 95 % interval: all values around {@code at} at which the response may be zero
     * @param to its upper end
     * @param rising whether the response is below zero before and above zero after
     * @param isOpenBelow whether the interval reaches the low end of the range
     * @param isOpenAbove whether the interval reaches the high end of the range
     */
    public record Crossing(
            double at, double from, double to, boolean rising, boolean isOpenBelow, boolean isOpenAbove) {
        /** Whether the sign is sure on both sides. */
        public boolean isSure() {
            return !isOpenBelow && !isOpenAbove;
        }
    }

    /**
     * All changes of sign. The interval is Fieller's (1954): where zero is not excluded.
     *
     * @param response at a fraction of the factor's range
     * @param steps how finely it is read, and so how exact the answer is
     */
    public static Crossings of(DoubleFunction<Estimate> response, int steps) {
        Estimate[] along = new Estimate[steps + 1];
        for (int n = 0; n <= steps; n++) {
            along[n] = response.apply(n / (double) steps);
        }
        List<Crossing> found = new ArrayList<>();
        boolean up = true;
        boolean down = true;
        for (int n = 0; n <= steps; n++) {
            up &= Single.sign(along[n]) > 0;
            down &= Single.sign(along[n]) < 0;
            if (n > 0 && along[n - 1].mean() < 0 != along[n].mean() < 0) {
                found.add(crossing(along, n));
            }
        }
        dropUnsure(found);
        return new Crossings(found, along[0], along[steps], up ? 1 : down ? -1 : 0);
    }

    /** Two changes between which the sign is nowhere sure are none: noise made the mean touch zero and turn back. */
    private static void dropUnsure(List<Crossing> found) {
        for (int n = 0; n + 1 < found.size(); ) {
            if (found.get(n).to() >= found.get(n + 1).at()) {
                found.remove(n + 1);
                found.remove(n);
                n = Math.max(0, n - 1);
            } else {
                n++;
            }
        }
    }

    private static Crossing crossing(Estimate[] along, int after) {
        double before = along[after - 1].mean();
        double share = before / (before - along[after].mean());
        int from = after - 1;
        while (from > 0 && Single.sign(along[from]) == 0) {
            from--;
        }
        int to = after;
        int steps = along.length - 1;
        while (to < steps && Single.sign(along[to]) == 0) {
            to++;
        }
        return new Crossing(
                (after - 1 + share) / steps,
                from / (double) steps,
                to / (double) steps,
                before < 0,
                Single.sign(along[from]) == 0,
                Single.sign(along[to]) == 0);
    }
}
