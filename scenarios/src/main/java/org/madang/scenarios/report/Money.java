package org.madang.scenarios.report;

import java.util.List;
import org.madang.sim.indicator.Indicator;

/** What a side paid out and took in over all weeks, on average over the replications. */
record Money(String side, List<Double> paidOut, double revenue) {
    /** The parts of what is paid out. */
    static final List<Indicator> PARTS = List.of(
            Indicator.SPEND_ACQUISITION,
            Indicator.SPEND_SATISFACTION,
            Indicator.SPEND_RELATIONSHIP,
            Indicator.SPEND_EXPERIENCE,
            Indicator.SPEND_INTERACTION,
            Indicator.SPEND_TRUST,
            Indicator.SERVING_COST);

    static List<Money> of(Study study) {
        return study.sides().stream()
                .map(side -> new Money(
                        side,
                        PARTS.stream()
                                .map(part -> study.levels().of(part, side).total())
                                .toList(),
                        study.levels().of(Indicator.REVENUE, side).total()))
                .toList();
    }

    double out() {
        return paidOut.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** What comes in for each 1 paid out; NaN where nothing was paid. */
    double back() {
        return out() > 0 ? revenue / out() : Double.NaN;
    }
}
