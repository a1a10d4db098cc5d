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
            String title = scene.say(
                    scene.side(side) + " pays out " + money(spent) + " and takes in " + money(back),
                    scene.side(side) + ": " + money(spent) + " 지출, " + money(back) + " 수입");
            String subtitle =
                    scene.meanOnly(scene.say("Spending by lever, cost of serving, and revenue", "수단별 지출, 운영 비용, 매출"));
            TimeSeries revenue =
                    Bounds.bare(results.level(side, Indicator.REVENUE)).series(scene.label(Indicator.REVENUE));
            Axis axis = scene.axis(Indicator.SPEND, scene.say("Paid out and taken in", "지출과 수입"));
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
            String subtitle = scene.meanOnly(scene.say("New members by what they last heard", "마지막으로 들은 경로별 신규 회원"));
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
        return scene.say(
                scene.side(side) + ": " + scene.percent(told / all) + " of all joins come by word of mouth",
                scene.side(side) + ": 가입의 " + scene.percent(told / all) + " 입소문으로");
    }

    List<Picture> stages() {
        return each(side -> {
            double members = last(side, Indicator.MEMBERS);
            double lapsed = last(side, Indicator.LAPSED);
            double people = STAGES.stream().mapToDouble(i -> last(side, i)).sum();
            String title = scene.say(
                    scene.side(side) + ": " + scene.percent(members / people) + " are members in the end, "
                            + scene.percent(lapsed / people) + "\u00a0have\u00a0left",
                    scene.side(side) + ": 끝에는 회원 " + scene.percent(members / people) + ", 이탈 "
                            + scene.percent(lapsed / people));
            String subtitle = scene.meanOnly(scene.say("People by stage", "단계별 사람 수"));
            Axis axis = Axis.count(scene.say("People", "사람"), scene.say("", "명"));
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
        String label = scene.label(part).replaceAll("^(Spend on|Joins by) | (지출|가입)$", "");
        return Names.capital(label);
    }
}
