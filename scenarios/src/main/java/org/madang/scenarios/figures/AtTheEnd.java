package org.madang.scenarios.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.madang.charts.comparison.Histogram;
import org.madang.charts.comparison.IntervalBars;
import org.madang.charts.comparison.LifetimeValueChart;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Caption;
import org.madang.charts.figure.Estimate;
import org.madang.charts.figure.Values;
import org.madang.charts.style.Quantity;
import org.madang.scenarios.results.Results.Bins;
import org.madang.sim.indicator.Indicator;

/** The last week and the last quarter: distributions over people, localities, value against cost. */
final class AtTheEnd {
    /** More rows do not fit on a slide; the largest localities come first. */
    private static final int MOST_LOCALITIES = 8;

    private final Scene scene;

    AtTheEnd(Scene scene) {
        this.scene = scene;
    }

    List<Picture> distributions() {
        String members = scene.say("members", "회원");
        return List.of(
                Picture.of("distribution-satisfaction", satisfaction()),
                Picture.of("distribution-trust-members", trust("members", Indicator.TRUSTING_MEMBERS, members)),
                Picture.of(
                        "distribution-trust-prospects",
                        trust("prospects", Indicator.TRUSTING_PROSPECTS, scene.say("prospects", "잠재 고객"))));
    }

    private Histogram satisfaction() {
        Axis axis = scene.axis(Indicator.SATISFACTION);
        String title = scene.say("Not disappointed: ", "실망하지 않은 회원: ") + bySide("satisfaction", "members");
        String subtitle = scene.meanOnly(scene.say("Members in the last week", "마지막 주 회원"));
        return histogram(
                scene.caption(title, subtitle),
                axis,
                "satisfaction",
                "members",
                new Histogram.Gate(0, scene.say("as expected", "기대와 같음")));
    }

    private Histogram trust(String group, Indicator behind, String who) {
        Axis axis = Axis.number(scene.say("Perceived trust less own threshold", "느끼는 신뢰 − 자기 문턱"), "");
        List<String> parts = new ArrayList<>();
        for (int side = 0; side < scene.sides(); side++) {
            parts.add(scene.percent(scene.results.level(side, behind).last().mean()) + named(side));
        }
        String list = String.join(", ", parts);
        String title = scene.say("Past the trust gate: " + list + " of " + who, "신뢰 문턱을 넘은 " + who + ": " + list);
        String subtitle = scene.meanOnly(scene.say("Pale: not past the gate. Last week", "옅은 색: 문턱을 넘지 못함. 마지막 주"));
        return histogram(
                scene.caption(title, subtitle),
                axis,
                "trustMargin",
                group,
                new Histogram.Gate(0, scene.say("gate", "문턱")));
    }

    private String named(int side) {
        return scene.sides() == 1 ? "" : " (" + scene.side(side) + ")";
    }

    /** The share of people at or above 0. */
    private String bySide(String trait, String group) {
        List<String> parts = new ArrayList<>();
        for (int side = 0; side < scene.sides(); side++) {
            Bins bins = bins(side, trait, group);
            double above = 0;
            for (int n = 0; n < bins.people().size(); n++) {
                double from = bins.from()
                        + (bins.to() - bins.from()) * n / bins.people().size();
                above += from > -1e-9 ? bins.people().get(n) : 0;
            }
            double all = bins.people().known().sum();
            parts.add(all > 0 ? scene.percent(above / all) + named(side) : "–" + named(side));
        }
        return String.join(", ", parts) + scene.say(" of members", "");
    }

    private Histogram histogram(Caption caption, Axis axis, String trait, String group, Histogram.Gate gate) {
        List<Histogram.Group> groups = new ArrayList<>();
        int first = Integer.MAX_VALUE;
        int end = 0;
        for (int side = 0; side < scene.sides(); side++) {
            Values people = bins(side, trait, group).people();
            for (int n = 0; n < people.size(); n++) {
                first = people.get(n) > 0 ? Math.min(first, n) : first;
                end = people.get(n) > 0 ? Math.max(end, n + 1) : end;
            }
        }
        Bins all = bins(0, trait, group);
        double width = (all.to() - all.from()) / all.people().size();
        int zero = (int) Math.rint(-all.from() / width);
        // Empty ends are cut off, but for whole tenths, and the gate stays in sight.
        int from = Math.min(first, zero - 4) / 4 * 4;
        int to = Math.min(all.people().size(), (Math.max(end, zero + 4) + 3) / 4 * 4);
        for (int side = 0; side < scene.sides(); side++) {
            double[] people = bins(side, trait, group).people().toArray();
            groups.add(new Histogram.Group(
                    scene.side(side), Values.of(java.util.Arrays.copyOfRange(people, Math.max(0, from), to))));
        }
        double left = all.from() + width * Math.max(0, from);
        Axis height = Axis.count(scene.say("People", "사람"), scene.say("", "명"));
        return new Histogram(caption, axis, height, left, all.from() + width * to, groups, Optional.of(gate));
    }

    private Bins bins(int side, String trait, String group) {
        return scene.results.closer().distributions().get(side).stream()
                .filter(b -> b.trait().equals(trait) && b.group().equals(group))
                .findFirst()
                .orElseThrow(() -> new NoFigureException(
                        "the results have no " + trait + " of " + group + "; an older Madang wrote them: run again"));
    }

    List<Picture> localities() {
        List<List<Map<String, Estimate>>> localities = scene.results.closer().localities();
        if (localities.get(0).isEmpty()) {
            throw new NoFigureException("the results have no localities; an older Madang wrote them: run again");
        }
        List<IntervalBars.Row> rows = new ArrayList<>();
        int best = -1;
        int worst = -1;
        int count = Math.min(MOST_LOCALITIES, localities.get(0).size());
        for (int l = 0; l < count; l++) {
            int at = l;
            rows.add(new IntervalBars.Row(
                    locality(l),
                    localities.stream()
                            .map(side ->
                                    at < side.size() ? within(side.get(at).get("matchRate")) : Estimate.of(Double.NaN))
                            .toList()));
            double rate = rate(l);
            best = !Double.isNaN(rate) && (best < 0 || rate > rate(best)) ? l : best;
            worst = !Double.isNaN(rate) && (worst < 0 || rate < rate(worst)) ? l : worst;
        }
        String title = best < 0 || best == worst
                ? scene.say("Match rate by locality", "지역별 매칭률")
                : scene.say(
                                "Where " + scene.sideInside(0) + " matches best and worst: " + rate(best, "en"),
                                scene.side(0) + " 매칭률: " + rate(best, "ko"))
                        + scene.say(" and ", ", ")
                        + rate(worst, scene.say("en", "ko"));
        int all = localities.get(0).size();
        String which = count < all
                ? scene.say("the " + count + " largest of " + all, all + "곳 중 가장 큰 " + count + "곳")
                : scene.say("the largest first", "큰 곳부터");
        String subtitle = scene.say("Last 13 weeks; 95% interval; ", "마지막 13주, 95% 신뢰구간, ") + which;
        return List.of(Picture.of(
                "localities",
                new IntervalBars(
                        scene.caption(title, subtitle),
                        Axis.share(scene.label(Indicator.MATCH_RATE)),
                        scene.sideNames(),
                        rows)));
    }

    private String locality(int l) {
        return scene.say("Locality ", "지역 ") + (l + 1);
    }

    private double rate(int l) {
        return scene.results
                .closer()
                .localities()
                .get(0)
                .get(l)
                .get("matchRate")
                .value();
    }

    private String rate(int l, String language) {
        String where = language.equals("ko") ? locality(l) : "locality " + (l + 1);
        return scene.percent(rate(l)) + " (" + where + ")";
    }

    /** Of a share, an interval beyond 0 or 1 says nothing. */
    private static Estimate within(Estimate e) {
        if (e == null || !e.hasInterval()) {
            return e == null ? Estimate.of(Double.NaN) : e;
        }
        return new Estimate(e.value(), Math.max(0, e.low()), Math.min(1, e.high()));
    }

    List<Picture> lifetimeValue() {
        List<LifetimeValueChart.Point> points = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (int side = 0; side < scene.sides(); side++) {
            Estimate cost = estimate(side, Indicator.ACQUISITION_COST);
            Estimate value = estimate(side, Indicator.LIFETIME_VALUE);
            points.add(new LifetimeValueChart.Point(scene.side(side), cost, value));
            double ratio = value.value() / cost.value();
            parts.add((Double.isFinite(ratio) ? scene.number(ratio, Quantity.NUMBER) + "×" : "–") + named(side));
        }
        String list = String.join(", ", parts);
        String title = scene.say("Lifetime value over acquisition cost: " + list, "획득 비용 대비 생애 가치: " + list);
        String subtitle = scene.meanOnly(scene.say("Last week, rates of the last 13 weeks", "마지막 주, 지난 13주 비율 기준"));
        return List.of(Picture.of(
                "lifetime-value",
                new LifetimeValueChart(scene.caption(title, subtitle), scene.say("money", "금액"), points)));
    }

    private Estimate estimate(int side, Indicator indicator) {
        org.madang.sim.verdict.Estimate e = scene.results.level(side, indicator).last();
        return new Estimate(e.mean(), e.low(), e.high());
    }
}
