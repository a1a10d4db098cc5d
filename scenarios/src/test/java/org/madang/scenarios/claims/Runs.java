package org.madang.scenarios.claims;

import java.util.List;
import java.util.Map;
import org.madang.scenarios.experiment.CohortCounts;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;

/** Made-up runs of ten weeks with two platforms: in week w the members are w and 10·w, the profit is 5 − w. */
final class Runs {
    static final int WEEKS = 10;

    private Runs() {}

    static Map<String, RunView> two() {
        return Map.of("keep", run(1), "win", run(2));
    }

    /** The members are multiplied by {@code factor}. */
    static RunView run(int factor) {
        return new RunView(
                List.of("ours", "theirs"),
                List.of(series(factor), series(10 * factor)),
                List.of(new CohortCounts(WEEKS), new CohortCounts(WEEKS)),
                List.of(),
                List.of());
    }

    private static WeeklySeries series(int factor) {
        WeeklySeries series = new WeeklySeries(WEEKS);
        for (int w = 1; w <= WEEKS; w++) {
            series.set(Indicator.MEMBERS, w, factor * w);
            series.set(Indicator.PROFIT, w, 5 - w);
            series.set(Indicator.MATCH_RATE, w, w == 3 ? Double.NaN : 0.5);
        }
        return series;
    }
}
