package org.madang.scenarios.figures;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.results.Curve;
import org.madang.scenarios.results.Results;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.verdict.CrossoverWeek;
import org.madang.sim.verdict.Estimate;
import org.madang.sim.verdict.Verdict;

/**
 * Where the lead changes. The verdicts have it, with an interval from the single replications, for the indicators of the
 * summary; for others it is read off the mean difference, by the same rule: between two stretches in each of which the
 * lead is sure. An interval of one week then says that it is not known.
 */
final class LeadChanges {
    private LeadChanges() {}

    static List<CrossoverWeek> of(Results results, int second, Indicator indicator) {
        for (Verdict v : results.verdicts()) {
            if (v.indicator() == indicator && v.second().equals(results.sides().get(second))) {
                return v.crossovers();
            }
        }
        return read(
                results.differences().get(second).get(indicator),
                results.sides().get(0),
                results.sides().get(second));
    }

    private static List<CrossoverWeek> read(Curve curve, String first, String second) {
        List<CrossoverWeek> found = new ArrayList<>();
        int before = 0;
        for (int w = 1; w <= curve.weeks(); w++) {
            Estimate e = curve.at(w);
            int sign = e.low() > 0 ? 1 : e.high() < 0 ? -1 : 0;
            if (sign != 0 && before == -sign) {
                int week = w;
                while (week > 1 && curve.at(week - 1).mean() * sign > 0) {
                    week--;
                }
                found.add(new CrossoverWeek(sign > 0 ? first : second, week, week, week));
            }
            before = sign == 0 ? before : sign;
        }
        return found;
    }
}
