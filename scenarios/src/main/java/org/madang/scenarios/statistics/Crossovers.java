package org.madang.scenarios.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the lead changes in a set of paired difference curves. A change counts only between two stretches in each of
 * which the lead is sure, over all weeks together, so that noise around a tie is no crossover.
 */
public final class Crossovers {
    private final double[][] difference;

    /** @param difference shape replications × weeks, first minus second */
    public Crossovers(double[][] difference) {
        this.difference = difference;
    }

    public List<CrossoverWeek> find(String first, String second) {
        List<LeadChange> changes =
                LeadChange.find(new SignFlip().judge(difference).signs());
        List<CrossoverWeek> found = new ArrayList<>();
        for (int n = 0; n < changes.size(); n++) {
            // Up to the changes before and after: in a resample the lead may change earlier or later than in the mean.
            int from = n == 0 ? 0 : changes.get(n - 1).to();
            int to = n + 1 == changes.size()
                    ? difference[0].length - 1
                    : changes.get(n + 1).from();
            int sign = changes.get(n).sign();
            found.add(new ChangePoint(difference, from, to, sign).find(sign > 0 ? first : second));
        }
        return found;
    }
}
