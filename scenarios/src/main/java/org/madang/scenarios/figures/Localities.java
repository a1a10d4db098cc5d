package org.madang.scenarios.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.madang.charts.comparison.IntervalBars;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Estimate;
import org.madang.sim.indicator.Indicator;

/** How well requests and capacity find each other in each locality, in the last quarter. */
final class Localities {
    /** More rows do not fit on a slide; the largest localities come first. */
    private static final int MOST = 8;

    private final Scene scene;
    private final List<List<Map<String, Estimate>>> bySide;

    Localities(Scene scene) {
        this.scene = scene;
        bySide = scene.results.closer().localities();
        if (bySide.get(0).isEmpty()) {
            throw new NoFigureException("the results have no localities; an older Madang wrote them: run again");
        }
    }

    /** Liquidity from both ends: requests that are met, and capacity that is used. */
    List<Picture> pictures() {
        return List.of(
                picture("localities", Indicator.MATCH_RATE), picture("localities-capacity", Indicator.CAPACITY_USE));
    }

    private Picture picture(String name, Indicator indicator) {
        int all = bySide.get(0).size();
        int count = Math.min(MOST, all);
        List<IntervalBars.Row> rows = new ArrayList<>();
        for (int l = 0; l < count; l++) {
            int at = l;
            rows.add(new IntervalBars.Row(
                    place(l),
                    bySide.stream().map(side -> estimate(side, at, indicator)).toList()));
        }
        String what = count < all
                ? scene.say("localities.some", "n", count, "all", all)
                : scene.say("localities.largestFirst");
        String subtitle = scene.meanOfRuns(what, scene.say("whisker"));
        return Picture.of(
                name,
                new IntervalBars(
                        scene.caption(title(indicator, count), subtitle),
                        Axis.share(scene.label(indicator)),
                        scene.sideNames(),
                        rows));
    }

    /** The localities where the first side's mean is highest and lowest; whether they differ, the intervals show. */
    private String title(Indicator indicator, int count) {
        int best = -1;
        int worst = -1;
        for (int l = 0; l < count; l++) {
            double value = value(l, indicator);
            best = !Double.isNaN(value) && (best < 0 || value > value(best, indicator)) ? l : best;
            worst = !Double.isNaN(value) && (worst < 0 || value < value(worst, indicator)) ? l : worst;
        }
        String subject = scene.label(indicator);
        if (best < 0 || best == worst) {
            return scene.say("localities.by", "indicator", subject);
        }
        return scene.say(
                "localities.range",
                "indicator",
                subject,
                "side",
                scene.sideInside(0),
                "best",
                scene.say("localities.placeInside", "n", best + 1),
                "high",
                scene.percent(value(best, indicator)),
                "worst",
                scene.say("localities.placeInside", "n", worst + 1),
                "low",
                scene.percent(value(worst, indicator)));
    }

    private String place(int l) {
        return scene.say("localities.place", "n", l + 1);
    }

    private double value(int l, Indicator indicator) {
        return estimate(bySide.get(0), l, indicator).value();
    }

    /** Of a share, an interval beyond 0 or 1 says nothing. */
    private static Estimate estimate(List<Map<String, Estimate>> side, int l, Indicator indicator) {
        Estimate e = l < side.size() ? side.get(l).get(indicator.key()) : null;
        if (e == null) {
            return Estimate.of(Double.NaN);
        }
        return e.hasInterval() ? new Estimate(e.value(), Math.max(0, e.low()), Math.min(1, e.high())) : e;
    }
}
