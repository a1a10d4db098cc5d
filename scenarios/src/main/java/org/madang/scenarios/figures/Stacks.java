package org.madang.scenarios.figures;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.figure.Values;
import org.madang.charts.style.Quantity;
import org.madang.charts.style.SeriesStyle;
import org.madang.charts.timeline.StackedAreaChart;
import org.madang.charts.timeline.StackedAreaChart.Layer;
import org.madang.scenarios.results.Curve;
import org.madang.scenarios.results.Results;
import org.madang.sim.indicator.Indicator;

/** Parts of a whole over weeks: spending, channels, stages. A picture for each side. */
final class Stacks {
    private static final List<Indicator> PAID_OUT =
            Spending.PARTS.stream().map(Spending::indicator).toList();
    private static final List<Indicator> CHANNELS =
            List.of(Indicator.JOINS_ADVERTISING, Indicator.JOINS_WORD_OF_MOUTH, Indicator.JOINS_PARTNER);
    private static final List<Indicator> STAGES =
            List.of(Indicator.MEMBERS, Indicator.LAPSED, Indicator.AWARE, Indicator.UNAWARE);

    private final Scene scene;
    private final Results results;

    Stacks(Scene scene) {
        this.scene = scene;
        results = scene.results;
    }

    private interface OfSide {
        Picture draw(int side);
    }

    private List<Picture> each(OfSide picture) {
        List<Picture> pictures = new ArrayList<>();
        for (int side = 0; side < scene.sides(); side++) {
            pictures.add(picture.draw(side));
        }
        return pictures;
    }

    List<Picture> money() {
        return each(side -> {
            double spent = PAID_OUT.stream()
                    .mapToDouble(i -> results.level(side, i).sum())
                    .sum();
            double back = results.level(side, Indicator.REVENUE).sum();
            String title = scene.say("money.title", "side", scene.side(side), "out", money(spent), "in", money(back));
            String subtitle = scene.meanOnly(scene.say("money.what"));
            TimeSeries revenue =
                    Bounds.bare(results.level(side, Indicator.REVENUE)).series(scene.label(Indicator.REVENUE));
            Axis axis = scene.axis(Indicator.SPEND, scene.say("money.axis"));
            StackedAreaChart chart = StackedAreaChart.of(
                            scene.caption(title, subtitle), axis, weeks(), layers(side, PAID_OUT))
                    .withLine(revenue)
                    .withReach(Math.max(highest(PAID_OUT), highest(List.of(Indicator.REVENUE))))
                    .withMarks(scene.marks());
            return Picture.of("money-" + scene.slug(side), chart);
        });
    }

    private String money(double amount) {
        return scene.number(amount, Quantity.MONEY);
    }

    List<Picture> channels() {
        return each(side -> {
            Axis axis = scene.axis(Indicator.JOINS);
            String subtitle = scene.meanOnly(scene.say("channels.what"));
            StackedAreaChart chart = StackedAreaChart.of(
                            scene.caption(channelTitle(side), subtitle), axis, weeks(), layers(side, CHANNELS))
                    .withReach(highest(CHANNELS))
                    .withMarks(scene.marks());
            return Picture.of("channels-" + scene.slug(side), chart);
        });
    }

    /** The highest stack of any side: all sides have the same scale. */
    private double highest(List<Indicator> parts) {
        double highest = 0;
        for (int side = 0; side < scene.sides(); side++) {
            for (int w = 0; w < results.weeks(); w++) {
                double sum = 0;
                for (Indicator part : parts) {
                    double value = results.level(side, part).mean().get(w);
                    sum += Double.isFinite(value) ? value : 0;
                }
                highest = Math.max(highest, sum);
            }
        }
        return highest;
    }

    private String channelTitle(int side) {
        double all =
                CHANNELS.stream().mapToDouble(i -> results.level(side, i).sum()).sum();
        double told = results.level(side, Indicator.JOINS_WORD_OF_MOUTH).sum();
        if (!(all > 0)) {
            return scene.label(Indicator.JOINS);
        }
        return scene.say("channels.told", "side", scene.side(side), "share", scene.percent(told / all));
    }

    List<Picture> stages() {
        return each(side -> {
            double members = last(side, Indicator.MEMBERS);
            double lapsed = last(side, Indicator.LAPSED);
            double people = STAGES.stream().mapToDouble(i -> last(side, i)).sum();
            String title = scene.say(
                    "stages.title",
                    "side",
                    scene.side(side),
                    "weeks",
                    results.weeks(),
                    "members",
                    scene.percent(members / people),
                    "lapsed",
                    scene.percent(lapsed / people));
            String subtitle = scene.meanOnly(scene.say("stages.what"));
            Axis axis = Axis.count(scene.say("people"), scene.say("peopleUnit"));
            StackedAreaChart chart = StackedAreaChart.of(
                            scene.caption(title, subtitle), axis, weeks(), layers(side, STAGES))
                    .withMarks(scene.marks());
            return Picture.of("stages-" + scene.slug(side), chart);
        });
    }

    private double last(int side, Indicator indicator) {
        return results.level(side, indicator).last().mean();
    }

    private Values weeks() {
        return Curve.weekNumbers(results.weeks());
    }

    /** Parts that never come up are left out; the others keep their colours. */
    private List<Layer> layers(int side, List<Indicator> parts) {
        List<Layer> layers = new ArrayList<>();
        for (int n = 0; n < parts.size(); n++) {
            Values values = results.level(side, parts.get(n)).mean().map(v -> Math.max(0, v));
            if (values.known().anyMatch(v -> v > 0)) {
                boolean neutral = parts.get(n) == Indicator.UNAWARE || parts.get(n) == Indicator.SERVING_COST;
                int place = neutral ? SeriesStyle.NEUTRAL : n;
                layers.add(new Layer(shortLabel(parts.get(n)), values, place));
            }
        }
        return layers;
    }

    /** The axis says that it is spending, or joins. */
    private String shortLabel(Indicator part) {
        String label = scene.label(part).replaceAll(scene.say("shortened"), "");
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
