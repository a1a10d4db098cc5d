package org.madang.sim.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.madang.sim.config.ActivityShift;
import org.madang.sim.config.Side;

/** How active the sides are, against what they would be: the product of what the shifts so far have left of it. */
public final class Activity {
    private final List<ActivityShift> shifts = new ArrayList<>();
    private final List<Integer> since = new ArrayList<>();
    /** By {@link Side}, ≥ 0. */
    private final double[] level = {1, 1};

    Activity() {}

    Activity(Activity of) {
        shifts.addAll(of.shifts);
        since.addAll(of.since);
        System.arraycopy(of.level, 0, level, 0, level.length);
    }

    /** A shift that begins in week w of the run. */
    public void begin(ActivityShift shift, int w) {
        shifts.add(shift);
        since.add(w);
    }

    /** Takes the levels of week w. */
    public void week(int w) {
        Arrays.fill(level, 1);
        for (int n = 0; n < shifts.size(); n++) {
            ActivityShift shift = shifts.get(n);
            for (Side side : Side.values()) {
                if (shift.sides().concern(side == Side.PROVIDER)) {
                    level[side.ordinal()] *= shift.level(w - since.get(n));
                }
            }
        }
    }

    /** What seekers need, or the part of the providers who offer, against what it would be. */
    public double of(Side side) {
        return level[side.ordinal()];
    }
}
