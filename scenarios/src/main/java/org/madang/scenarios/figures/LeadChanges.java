package org.madang.scenarios.figures;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.results.Curve;
import org.madang.scenarios.results.Results;
import org.madang.scenarios.statistics.CrossoverWeek;
import org.madang.scenarios.statistics.LeadChange;
import org.madang.scenarios.statistics.Verdict;
import org.madang.sim.indicator.Indicator;

/**
 * Where the lead changes. The verdicts have it, with an interval from the single replications, for the indicators of the
 * summary; for others it is read off the mean difference and its interval, by the rule of the verdicts. An interval of
 * one week then says that it is not known.
 */
final class LeadChanges {
    private LeadChanges() {}

    static List<CrossoverWeek> of(Results results, int second, Indicator indicator) {
        String other = results.sides().get(second);
        for (Verdict v : results.verdicts(indicator)) {
            if (v.second().equals(other)) {
                return v.crossovers();
            }
        }
        Curve difference = results.differences().get(second).get(indicator);
        return read(difference, results.sides().get(0), other);
    }

    static List<CrossoverWeek> read(Curve difference, String first, String second) {
        int[] lead = new int[difference.weeks()];
        for (int w = 0; w < lead.length; w++) {
            lead[w] = LeadChange.leader(difference.at(w + 1));
        }
        List<CrossoverWeek> found = new ArrayList<>();
        for (LeadChange change : LeadChange.find(lead)) {
            int week = Math.min(lead.length, change.week(w -> difference.mean().get(w)));
            found.add(new CrossoverWeek(change.sign() > 0 ? first : second, week, week, week));
        }
        return found;
    }
}
