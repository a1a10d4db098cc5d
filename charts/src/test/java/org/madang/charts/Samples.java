package org.madang.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Caption;
import org.madang.charts.figure.Figure;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.figure.Values;
import org.madang.charts.plot.Reference;
import org.madang.charts.plot.WeekMark;
import org.madang.charts.timeline.Crossover;
import org.madang.charts.timeline.DifferenceChart;
import org.madang.charts.timeline.DifferenceChart.Contender;
import org.madang.charts.timeline.LineChart;

/** Made-up figures, ordinary and awkward, for tests and for looking at. */
public final class Samples {
    public static final String SOURCE = "Scenario home-sharing · seed 20260101 · 40 paired replications · Madang 0.1.0";
    public static final Axis MEMBERS = Axis.count("Active members", "people");

    private Samples() {}

    public static Caption caption(String title, String subtitle) {
        return new Caption(title, subtitle, SOURCE);
    }

    /** A curve over weeks 0 … last with a band of this relative half-width. */
    public static TimeSeries curve(String name, int last, double band, DoubleUnaryOperator mean) {
        double[] weeks = IntStream.rangeClosed(0, last).asDoubleStream().toArray();
        Values values = Values.of(weeks).map(mean);
        return new TimeSeries(
                name,
                Values.of(weeks),
                values,
                values.map(v -> v - band * Math.abs(v)),
                values.map(v -> v + band * Math.abs(v)));
    }

    static double grow(double w, double top, double mid, double speed) {
        return top / (1 + Math.exp(-(w - mid) / speed));
    }

    public static LineChart twoStrategies() {
        return LineChart.of(
                        caption("Retention-first overtakes in week 61", "Mean of 40 paired runs; band: 95 % interval"),
                        MEMBERS,
                        List.of(
                                curve("Acquisition-first", 104, 0.08, w -> grow(w, 9800, 25, 7) * (1 - 0.002 * w)),
                                curve("Retention-first", 104, 0.1, w -> grow(w, 13400, 48, 14))))
                .withMarks(List.of(new WeekMark(40, "breach")));
    }

    public static DifferenceChart difference() {
        TimeSeries difference = TimeSeries.of(
                "Difference",
                weeks(104),
                at(104, w -> 45 * (w - 61) + 900 * Math.sin(w / 17) * 0.2 - (w < 12 ? (12 - w) * -200 : 0)),
                at(104, w -> 45 * (w - 61) + 900 * Math.sin(w / 17) * 0.2 - 320 - (w < 12 ? (12 - w) * -200 : 0)),
                at(104, w -> 45 * (w - 61) + 900 * Math.sin(w / 17) * 0.2 + 320 - (w < 12 ? (12 - w) * -200 : 0)));
        return new DifferenceChart(
                caption(
                        "Retention-first overtakes in week 61",
                        "Retention-first minus acquisition-first, mean and 95 % interval over 40 paired runs"),
                Axis.count("Difference in active members", "people"),
                new Contender("Retention-first", 1),
                new Contender("Acquisition-first", 0),
                difference,
                difference.mean().map(v -> Math.abs(v) > 320 ? Math.signum(v) : 0),
                List.of(new Crossover("Retention-first", 61, 55, 68)));
    }

    public static double[] weeks(int last) {
        return IntStream.rangeClosed(0, last).asDoubleStream().toArray();
    }

    public static double[] at(int last, DoubleUnaryOperator value) {
        return IntStream.rangeClosed(0, last).mapToDouble(value::applyAsDouble).toArray();
    }

    /** Line charts with awkward names and numbers. */
    public static Map<String, Figure> awkwardLines() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put(
                "hostile",
                LineChart.of(
                        caption(
                                "<script>alert(\"x\")</script> & co, =1+1 wins \"by far\", and this title goes on and on until it no "
                                        + "longer fits on two lines of even the widest slide anyone has ever projected onto a wall",
                                "A, b; <c> & 'd' \u0007\u202e"),
                        MEMBERS,
                        List.of(
                                curve("<script>alert(1)</script>, \"quoted\" & more", 52, 0.1, w -> 100 + 3 * w),
                                curve(
                                        "A strategy whose name is a whole sentence about what it does and why it might work",
                                        52,
                                        0.05,
                                        w -> 110 + 3 * w),
                                curve("초기 신뢰 우선 전략, 그리고 관계 강화", 52, 0.05, w -> 105 + 3 * w),
                                curve("Averyveryveryverylongwordwithoutanyspaceinit", 52, 0, w -> 20 + w))));
        figures.put(
                "one-week",
                LineChart.of(
                        caption("One week only", "Nothing but the start"),
                        MEMBERS,
                        List.of(curve("A", 0, 0.2, w -> 1200), curve("B", 0, 0.1, w -> 800))));
        figures.put(
                "all-nan",
                LineChart.of(
                        caption("One strategy without data", "It is named all the same"),
                        MEMBERS,
                        List.of(curve("Known", 52, 0.1, w -> 10 * w), curve("Unknown", 52, 0.1, w -> Double.NaN))));
        figures.put(
                "nothing",
                LineChart.of(
                        caption("No data at all", "Empty"),
                        MEMBERS,
                        List.of(curve("Unknown", 52, 0.1, w -> Double.NaN))));
        figures.put("empty", LineChart.of(caption("No series at all", "Empty"), MEMBERS, List.of()));
        figures.put(
                "zero",
                LineChart.of(
                        caption("Constant zero", "Nothing happens"),
                        MEMBERS,
                        List.of(curve("Zero", 52, 0, w -> 0), curve("Also zero", 52, 0, w -> 0))));
        figures.put(
                "gaps",
                LineChart.of(
                        caption("Gaps stay gaps", "Every tenth week is unknown, week 25 stands alone"),
                        MEMBERS,
                        List.of(curve(
                                "With gaps",
                                52,
                                0.1,
                                w -> w % 10 == 0 || w == 24 || w == 26 ? Double.NaN : 500 + 20 * w))));
        figures.put(
                "money",
                LineChart.of(
                                caption("Losses until the third year", "Cumulative profit, present value"),
                                Axis.money("Cumulative profit", "€"),
                                List.of(
                                        curve("Acquisition-first", 208, 0.15, w -> -2.4e6 + 9e3 * w),
                                        curve("Retention-first", 208, 0.15, w -> -3.1e6 + 19e3 * w),
                                        curve("Do nothing", 208, 0.0, w -> -1e3 * w)))
                        .withReferences(List.of(new Reference(1e6, "target: 1 M €")))
                        .withMarks(List.of(
                                new WeekMark(100, "breach"),
                                new WeekMark(104, "campaign of the rival ends"),
                                new WeekMark(206, "end of the experiment"))));
        figures.put("eight", eight());
        return figures;
    }

    private static LineChart eight() {
        List<TimeSeries> series = new ArrayList<>();
        String[] names = {
            "Acquisition-first",
            "Satisfaction (CSM)",
            "Relationship (CRM)",
            "Experience (CEM)",
            "Interaction (CIM)",
            "Trust first",
            "Balanced",
            "Do nothing"
        };
        for (int s = 0; s < names.length; s++) {
            double top = 8000 + 700 * ((s * 3) % 8);
            double mid = 30 + 4 * s;
            series.add(curve(names[s], 104, 0.03, w -> grow(w, top, mid, 9)));
        }
        return LineChart.of(
                caption("Eight strategies end within a third of each other", "Mean; band: 95 % interval"),
                Axis.count("Members", "people"),
                series);
    }
}
