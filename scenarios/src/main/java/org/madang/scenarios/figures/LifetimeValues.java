package org.madang.scenarios.figures;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.comparison.LifetimeValueChart;
import org.madang.charts.figure.Estimate;
import org.madang.charts.style.Quantity;
import org.madang.sim.indicator.Indicator;

/** What a member is worth against what winning one costs. */
final class LifetimeValues {
    private final Scene scene;

    LifetimeValues(Scene scene) {
        this.scene = scene;
    }

    List<Picture> pictures() {
        List<LifetimeValueChart.Point> points = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (int side = 0; side < scene.sides(); side++) {
            Estimate cost = estimate(side, Indicator.ACQUISITION_COST);
            Estimate value = estimate(side, Indicator.LIFETIME_VALUE);
            points.add(new LifetimeValueChart.Point(scene.side(side), cost, value));
            double ratio = value.value() / cost.value();
            String times =
                    Double.isFinite(ratio) ? scene.say("value.times", "x", scene.number(ratio, Quantity.NUMBER)) : "–";
            parts.add(scene.ofSide(times, side));
        }
        String list = String.join(", ", parts);
        String title = scene.say("value.title", "list", list);
        String subtitle = scene.meanOnly(scene.say("value.what"));
        return List.of(Picture.of(
                "lifetime-value",
                new LifetimeValueChart(scene.caption(title, subtitle), scene.say("value.unit"), points)));
    }

    private Estimate estimate(int side, Indicator indicator) {
        org.madang.scenarios.statistics.Estimate e =
                scene.results.level(side, indicator).last();
        return new Estimate(e.mean(), e.low(), e.high());
    }
}
