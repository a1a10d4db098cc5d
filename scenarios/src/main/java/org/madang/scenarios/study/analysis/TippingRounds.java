package org.madang.scenarios.study.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Single;
import org.madang.scenarios.study.Design;
import org.madang.scenarios.study.Rounds;
import org.madang.scenarios.study.StudyTable;
import org.madang.scenarios.study.design.FactorAxis;

/**
 * The rounds of a search for a tipping point: first an even look along the factor; then every gap between neighbours of
 * which one has another winner is halved, and so is the gap beside it where the winner is not sure, until the gap is as
 * narrow as the design says. If the winner is the same everywhere, one finer look must show the same.
 */
public final class TippingRounds implements Rounds {
    private final Lattice along;

    public TippingRounds(List<FactorAxis> axes, Design.Tipping design) {
        int halvings = 0;
        while (1.0 / (design.levels() - 1) / (1 << halvings) > design.tolerance()) {
            halvings++;
        }
        along = new Lattice(axes.get(0), design.levels(), halvings);
    }

    @Override
    public List<List<Double>> round(int n, StudyTable soFar) {
        Set<Integer> places = new LinkedHashSet<>();
        if (n == 0) {
            for (int i = 0; i < along.size(); i += along.stride()) {
                places.add(i);
            }
        } else if (soFar.sides().size() > 1) {
            closeIn(n, differences(soFar), places);
        }
        List<List<Double>> points = new ArrayList<>();
        places.forEach(i -> points.add(List.of(along.value(i))));
        return points;
    }

    /** By place; null where nothing was measured. */
    private Estimate[] differences(StudyTable table) {
        Responses y = StudyResponses.difference(table, 0, 1, 0);
        Estimate[] at = new Estimate[along.size()];
        for (int p = 0; p < table.points(); p++) {
            int i = along.placeOf(table.factor(p, 0));
            if (i >= 0 && !Double.isNaN(y.mean(p))) {
                at[i] = y.estimate(p);
            }
        }
        return at;
    }

    private void closeIn(int n, Estimate[] at, Set<Integer> places) {
        List<Integer> known = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            if (at[i] != null) {
                known.add(i);
            }
        }
        boolean tips = false;
        for (int k = 1; k < known.size(); k++) {
            if (at[known.get(k - 1)].mean() < 0 != at[known.get(k)].mean() < 0) {
                tips = true;
                halve(known, k, places);
                if (k > 1 && Single.sign(at[known.get(k - 1)]) == 0) {
                    halve(known, k - 1, places);
                }
                if (k + 1 < known.size() && Single.sign(at[known.get(k)]) == 0) {
                    halve(known, k + 1, places);
                }
            }
        }
        for (int k = 1; k < known.size() && !tips && n == 1; k++) {
            halve(known, k, places);
        }
    }

    /** The middle of the gap before the k-th known place, if there is a place in it. */
    private static void halve(List<Integer> known, int k, Set<Integer> places) {
        int from = known.get(k - 1);
        int to = known.get(k);
        if (to - from > 1) {
            places.add((from + to) / 2);
        }
    }
}
