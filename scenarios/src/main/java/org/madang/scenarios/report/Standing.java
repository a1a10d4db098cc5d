package org.madang.scenarios.report;

import java.util.List;
import java.util.stream.IntStream;
import org.madang.sim.indicator.Indicator;

/** Which sides may be the highest in the last week; one alone only where the intervals say so, as a verdict does. */
final class Standing {
    private final ReportedFolder folder;
    private final Indicator indicator;

    Standing(ReportedFolder folder, Indicator indicator) {
        this.folder = folder;
        this.indicator = indicator;
    }

    /** The side with the highest mean, and all that are not surely lower; none where there are no values. */
    List<String> leaders() {
        int best = -1;
        for (int side = 0; side < folder.sides().size(); side++) {
            double value = mean(side);
            best = !Double.isNaN(value) && (best < 0 || value > mean(best)) ? side : best;
        }
        int highest = best;
        return IntStream.range(0, highest < 0 ? 0 : folder.sides().size())
                .filter(side -> side == highest || !Double.isNaN(mean(side)) && !isSurelyHigher(highest, side))
                .mapToObj(folder.sides()::get)
                .toList();
    }

    double mean(int side) {
        return folder.level(side, indicator).last().mean();
    }

    /**
     * By the paired difference where one of them is the first side; the results hold no other. Two others surely differ
     * where their own intervals do not touch: a paired difference is never less precise than both of them together.
     */
    private boolean isSurelyHigher(int high, int low) {
        if (high == 0) {
            return folder.difference(low, indicator).last().low() > 0;
        }
        if (low == 0) {
            return folder.difference(high, indicator).last().high() < 0;
        }
        return folder.level(high, indicator).last().low()
                > folder.level(low, indicator).last().high();
    }
}
