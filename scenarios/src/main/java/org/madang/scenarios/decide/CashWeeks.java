package org.madang.scenarios.decide;

import java.util.ArrayList;
import java.util.List;

/** The weeks in which cash is kept, evenly to the last one: enough to discount it anew and to see whether it runs out. */
final class CashWeeks {
    private static final int MOST = 40;

    private CashWeeks() {}

    static List<Integer> of(int weeks) {
        int step = (weeks + MOST - 1) / MOST;
        List<Integer> kept = new ArrayList<>();
        for (int w = step; w < weeks; w += step) {
            kept.add(w);
        }
        kept.add(weeks);
        return List.copyOf(kept);
    }

    /** The column of a week. */
    static String key(int week) {
        return "cash@" + week;
    }
}
