package org.madang.scenarios.fit.data;

import java.util.function.ToDoubleFunction;
import org.madang.sim.indicator.WeeklySeries;

/**
 * Two parts of a market of which one was treated.
 *
 * @param alike the same two parts, in the same world, where nobody is treated: what they differ by then is chance; null where
 *     both parts are the same people
 */
public record Contrast(WeeklySeries treated, WeeklySeries untreated, Contrast alike) {
    /** No part has more than so many times the other: a few people by chance. */
    private static final double MOST = 10;

    /**
     * By which factor those treated have more.
     *
     * @param read what each part has
     * @return 1 where there is nothing that could be more or less
     */
    double times(ToDoubleFunction<WeeklySeries> read) {
        double times = read.applyAsDouble(treated) / read.applyAsDouble(untreated);
        double more = alike == null ? times : times / alike.times(read);
        return Double.isNaN(more) ? 1 : Math.min(MOST, Math.max(1 / MOST, more));
    }
}
