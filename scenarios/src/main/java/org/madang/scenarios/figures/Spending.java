package org.madang.scenarios.figures;

import java.util.List;
import org.madang.charts.style.SeriesStyle;
import org.madang.sim.indicator.Indicator;

/**
 * A part of what is paid out, and its colour, the same in every figure and report.
 *
 * @param place among the colours of series
 */
public record Spending(Indicator indicator, int place) {
    /** All that is paid out: the levers, then what serving the members costs. */
    public static final List<Spending> PARTS = List.of(
            new Spending(Indicator.SPEND_ACQUISITION, 0),
            new Spending(Indicator.SPEND_SATISFACTION, 1),
            new Spending(Indicator.SPEND_RELATIONSHIP, 2),
            new Spending(Indicator.SPEND_EXPERIENCE, 3),
            new Spending(Indicator.SPEND_INTERACTION, 4),
            new Spending(Indicator.SPEND_TRUST, 5),
            new Spending(Indicator.SERVING_COST, SeriesStyle.NEUTRAL));
}
