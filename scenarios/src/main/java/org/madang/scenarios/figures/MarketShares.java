package org.madang.scenarios.figures;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.figure.Values;
import org.madang.charts.timeline.MarketShareChart;
import org.madang.charts.timeline.StackedAreaChart;
import org.madang.charts.timeline.StackedAreaChart.Layer;
import org.madang.scenarios.results.Curve;
import org.madang.scenarios.results.Results;
import org.madang.sim.indicator.Indicator;

/** Who has which part of the market, and how concentrated it is. */
final class MarketShares {
    private final Scene scene;
    private final Results results;

    MarketShares(Scene scene) {
        this.scene = scene;
        results = scene.results;
    }

    List<Picture> pictures() {
        if (results.betweenPlatforms()) {
            List<Curve> curves = new ArrayList<>();
            for (int side = 0; side < scene.sides(); side++) {
                curves.add(results.level(side, Indicator.MARKET_SHARE));
            }
            return List.of(Picture.of("market-share", shares(results.sides(), curves, 0, "")));
        }
        if (results.platforms().get(0).size() < 2) {
            throw new NoFigureException("there is one platform only, which has the whole market");
        }
        List<Picture> pictures = new ArrayList<>();
        for (int side = 0; side < scene.sides(); side++) {
            List<Curve> curves = results.levels().get(side).stream()
                    .map(platform -> platform.get(Indicator.MARKET_SHARE))
                    .toList();
            MarketShareChart chart = shares(results.platforms().get(side), curves, side, scene.side(side));
            pictures.add(Picture.of("market-share-" + scene.slug(side), chart));
        }
        return pictures;
    }

    private MarketShareChart shares(List<String> names, List<Curve> curves, int side, String of) {
        List<Layer> layers = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (int k = 0; k < curves.size(); k++) {
            // Nobody has a share before the first member: that is a gap in one platform and must not be one in all.
            Values share = curves.get(k).mean().map(v -> Double.isFinite(v) ? Math.max(0, Math.min(1, v)) : 0);
            layers.add(new Layer(scene.named(names.get(k)), share, k));
            parts.add(scene.named(names.get(k)) + " " + scene.percent(share(curves, k)));
        }
        String list = String.join(", ", parts);
        String title = of.isEmpty()
                ? scene.say("shares.ends", "list", list)
                : scene.say("shares.endsOf", "side", of, "list", list);
        String subtitle = scene.meanOfRuns(scene.say("shares.what"));
        var caption = scene.caption(title, subtitle);
        StackedAreaChart stack = StackedAreaChart.of(
                        caption,
                        Axis.share(scene.label(Indicator.MARKET_SHARE)),
                        Curve.weekNumbers(results.weeks()),
                        layers)
                .withMarks(scene.marks());
        TimeSeries hhi = Bounds.of(Indicator.CONCENTRATION, results.level(side, Indicator.CONCENTRATION))
                .series("HHI");
        return new MarketShareChart(caption, stack, hhi);
    }

    private static double share(List<Curve> curves, int k) {
        double last = curves.get(k).last().mean();
        return Double.isNaN(last) ? 0 : last;
    }
}
