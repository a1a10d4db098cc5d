package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.figures.Spending;
import org.madang.sim.indicator.Indicator;

/** What a side paid out and took in over all weeks, on average over the replications. */
record Money(String side, List<Double> paidOut, double revenue) {
    static List<Money> of(Study study) {
        List<Money> sides = new ArrayList<>();
        for (int n = 0; n < study.sides().size(); n++) {
            int side = n;
            List<Double> paidOut = Spending.PARTS.stream()
                    .map(part -> study.level(side, part.indicator()).sum())
                    .toList();
            double revenue = study.level(side, Indicator.REVENUE).sum();
            sides.add(new Money(study.sides().get(side), paidOut, revenue));
        }
        return sides;
    }

    double out() {
        return paidOut.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** What comes in for each 1 paid out; NaN where nothing was paid. */
    double back() {
        return out() > 0 ? revenue / out() : Double.NaN;
    }
}
