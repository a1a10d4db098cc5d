package org.madang.scenarios.study.analysis;

import java.util.ArrayList;
import java.util.List;
import org.madang.sim.verdict.Estimate;

/**
 * Where a response changes its sign along one factor.
 *
 * @param found from low to high
 * @param low the response at the low end of the range
 * @param high the response at its high end
 * @param everywhere −1 or 1 if the response surely has that sign in the whole range; otherwise 0
 */
public record Crossings(List<Crossing> found, Estimate low, Estimate high, int everywhere) {
    private static final int STEPS = 1000;

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

    /** All changes of sign of a surface over one factor. The interval is Fieller's (1954): where zero is not excluded. */
    public static Crossings of(Surface surface) {
        Estimate[] along = new Estimate[STEPS + 1];
        for (int n = 0; n <= STEPS; n++) {
            along[n] = surface.at(n / (double) STEPS);
        }
        List<Crossing> found = new ArrayList<>();
        boolean up = true;
        boolean down = true;
        for (int n = 0; n <= STEPS; n++) {
            up &= along[n].low() > 0;
            down &= along[n].high() < 0;
            if (n > 0 && along[n - 1].mean() < 0 != along[n].mean() < 0) {
                found.add(crossing(along, n));
            }
        }
        return new Crossings(found, along[0], along[STEPS], up ? 1 : down ? -1 : 0);
    }

    private static Crossing crossing(Estimate[] along, int after) {
        double before = along[after - 1].mean();
        double share = before / (before - along[after].mean());
        int from = after - 1;
        while (from > 0 && !along[from].isSure()) {
            from--;
        }
        int to = after;
        while (to < STEPS && !along[to].isSure()) {
            to++;
        }
        return new Crossing(
                (after - 1 + share) / STEPS,
                from / (double) STEPS,
                to / (double) STEPS,
                before < 0,
                !along[from].isSure(),
                !along[to].isSure());
    }
}
