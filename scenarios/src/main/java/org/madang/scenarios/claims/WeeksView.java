package org.madang.scenarios.claims;

import java.util.function.DoubleUnaryOperator;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;

/** Indicators over a span of weeks. Public because formulas call it by reflection. */
public final class WeeksView {
    private final WeeklySeries series;
    private final int from;
    private final int to;
    private final DoubleUnaryOperator last;

    WeeksView(WeeklySeries series, int from, int to, DoubleUnaryOperator last) {
        this.series = series;
        this.from = from;
        this.to = to;
        this.last = last;
    }

    /** The value of an indicator; NaN if it has none in one of the weeks. */
    public double get(String key) {
        Indicator indicator = Named.indicator(key);
        double total = 0;
        for (int w = from; w <= to; w++) {
            total += series.at(indicator, w);
        }
        return last.applyAsDouble(total);
    }
}
