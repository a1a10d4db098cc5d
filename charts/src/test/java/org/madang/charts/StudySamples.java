package org.madang.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.madang.charts.comparison.FactorPanels;
import org.madang.charts.comparison.FactorScale;
import org.madang.charts.comparison.HeatMap;
import org.madang.charts.comparison.RegimeChart;
import org.madang.charts.comparison.ScreeningChart;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Estimate;
import org.madang.charts.figure.Figure;

/** Figures of studies, with made-up numbers. */
final class StudySamples {
    private static final int NODES = 41;
    private static final FactorScale SATURATION =
            new FactorScale(Axis.number("Market saturation at the start", "fraction"), 0.1, 0.9, false, List.of());
    private static final FactorScale STRENGTH =
            new FactorScale(Axis.number("Network-effect strength", ""), 0.01, 2, true, List.of());
    private static final FactorScale POLICY = new FactorScale(
            Axis.number("Matching policy", ""), 0, 2, false, List.of("random", "greedy", "deferred acceptance"));

    private StudySamples() {}

    static Map<String, Figure> all() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("regimes-map", regimes());
        figures.put("question-map", question());
        figures.put("dependence", panels());
        figures.put("tipping", tipping());
        figures.put("screening", screening());
        return figures;
    }

    static RegimeChart regimes() {
        List<Estimate> nodes = new ArrayList<>();
        for (int n = 0; n < NODES * NODES; n++) {
            int row = n / NODES;
            nodes.add(difference(n % NODES / (NODES - 1.0), row / (NODES - 1.0)));
        }
        List<RegimeChart.Spot> spots = new ArrayList<>();
        for (int n = 0; n < 81; n++) {
            double u = n % 9 / 8.0;
            int row = n / 9;
            double v = row / 8.0;
            spots.add(new RegimeChart.Spot(
                    0.1 + 0.8 * u, 0.01 * Math.pow(200, v), difference(u, v), sure(difference(u, v))));
        }
        return new RegimeChart(
                Samples.caption("Retention-first wins in saturated markets", "Difference in net present value"),
                Axis.money("Difference in net present value", "EUR"),
                SATURATION,
                STRENGTH,
                NODES,
                nodes,
                nodes.stream().map(StudySamples::sure).toList(),
                new HeatMap.Scheme.Sign("Retention-first", 0, "Acquisition-first", 1),
                spots,
                List.of(),
                List.of());
    }

    /** Part of the plane only, with a range and a place on it. */
    static RegimeChart question() {
        RegimeChart whole = regimes();
        List<Estimate> nodes = new ArrayList<>(whole.nodes());
        List<Integer> sure = new ArrayList<>(whole.sure());
        for (int n = 0; n < nodes.size(); n++) {
            double u = n % NODES / (NODES - 1.0) - 0.5;
            int row = n / NODES;
            double v = row / (NODES - 1.0) - 0.5;
            if (u * u + v * v > 0.2) {
                nodes.set(n, Estimate.of(Double.NaN));
                sure.set(n, 0);
            }
        }
        return new RegimeChart(
                Samples.caption("Retention-first, unless keeping saves next to nothing", "White: not reached"),
                whole.axis(),
                whole.across(),
                whole.down(),
                NODES,
                nodes,
                sure,
                whole.sides(),
                List.of(),
                List.of(new RegimeChart.Zone("Published", 0.2, 0.6, 0.03, 0.6)),
                List.of(new RegimeChart.Place(
                        "You are here", new Estimate(0.7, 0.62, 0.78), new Estimate(0.2, 0.1, 0.35))));
    }

    private static int sure(Estimate e) {
        return Math.abs(e.value()) > 9000 ? (int) Math.signum(e.value()) : 0;
    }

    private static Estimate difference(double u, double v) {
        double d = 90_000 * (u + 0.4 * v * v - 0.7 - 0.1 * Math.sin(6 * v));
        return new Estimate(d, d - 9000, d + 9000);
    }

    static FactorPanels panels() {
        return new FactorPanels(
                Samples.caption("Saturation matters most", "Net present value of both sides, by factor"),
                Axis.money("Net present value", "EUR"),
                List.of("Retention-first", "Acquisition-first"),
                List.of(
                        new FactorPanels.Panel(
                                SATURATION, List.of(curve(0, SATURATION), curve(1, SATURATION)), List.of()),
                        new FactorPanels.Panel(STRENGTH, List.of(curve(0, STRENGTH), curve(1, STRENGTH)), List.of()),
                        new FactorPanels.Panel(
                                POLICY,
                                List.of(
                                        new FactorPanels.Curve(0, true, List.of(0.0, 1.0, 2.0), numbers(3, 0)),
                                        new FactorPanels.Curve(1, true, List.of(0.0, 1.0, 2.0), numbers(3, 1))),
                                List.of())));
    }

    static FactorPanels tipping() {
        return new FactorPanels(
                Samples.caption("The winner changes at a saturation of 0.46", "Difference in net present value"),
                Axis.money("Difference in net present value", "EUR"),
                List.of("Difference"),
                List.of(new FactorPanels.Panel(
                        SATURATION, List.of(curve(0, SATURATION)), List.of(new Estimate(0.46, 0.41, 0.52)))));
    }

    private static FactorPanels.Curve curve(int place, FactorScale scale) {
        List<Double> at = IntStream.rangeClosed(0, 20)
                .mapToObj(n -> scale.isLog()
                        ? scale.low() * Math.pow(scale.high() / scale.low(), n / 20.0)
                        : scale.low() + n / 20.0 * (scale.high() - scale.low()))
                .toList();
        return new FactorPanels.Curve(place, false, at, numbers(21, place));
    }

    private static List<Estimate> numbers(int count, int place) {
        return IntStream.range(0, count)
                .mapToObj(n -> -20_000.0 + 90_000.0 * (place == 0 ? n : count - n) / count + 9000 * Math.sin(n))
                .map(d -> new Estimate(d, d - 6000, d + 6000))
                .toList();
    }

    static ScreeningChart screening() {
        return new ScreeningChart(
                Samples.caption("Three factors can be left out", "Effects on the difference in net present value"),
                Axis.money("Mean absolute effect μ*", "EUR"),
                Axis.money("Standard deviation of effects σ", "EUR"),
                "σ = μ*",
                List.of(
                        point("Churn", 82_000, 20_000),
                        point("Acquisition cost", 40_000, 46_000),
                        point("Trust threshold", 38_000, 41_000),
                        point("Ties a person", 4_000, 3_000),
                        point("Rewiring", 3_000, 3_500)));
    }

    private static ScreeningChart.Point point(String name, double size, double spread) {
        return new ScreeningChart.Point(
                name, new Estimate(size, size * 0.8, size * 1.2), new Estimate(spread, spread * 0.7, spread * 1.2));
    }
}
