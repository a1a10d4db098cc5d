package org.madang.charts;

import static org.madang.charts.Samples.caption;
import static org.madang.charts.Samples.curve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.madang.charts.comparison.HeatMap;
import org.madang.charts.comparison.Histogram;
import org.madang.charts.comparison.IntervalBars;
import org.madang.charts.comparison.LifetimeValueChart;
import org.madang.charts.comparison.TornadoChart;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Estimate;
import org.madang.charts.figure.Figure;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.figure.Values;
import org.madang.charts.network.NetworkDrawing;
import org.madang.charts.network.NetworkLayout;
import org.madang.charts.network.NetworkSample;
import org.madang.charts.network.PersonState;
import org.madang.charts.timeline.SmallMultiples;
import org.madang.charts.timeline.StackedAreaChart;

/** Figures of a market with nothing in them, too much, or names nobody hoped for. */
public final class AwkwardSamples {
    private static final double NAN = Double.NaN;
    private static final String HOSTILE =
            "<script>alert('x')</script>, a name that is much too long to be a name, =1+1";
    private static final Axis MONEY = Axis.money("Profit", "€");

    private AwkwardSamples() {}

    public static Map<String, Figure> all() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        empty(figures);
        figures.put(
                "stack-one-week",
                StackedAreaChart.of(
                        caption("One week", ""),
                        MONEY,
                        Values.of(3),
                        List.of(
                                new StackedAreaChart.Layer(HOSTILE, Values.of(5), 0),
                                new StackedAreaChart.Layer("B", Values.of(7), 1))));
        figures.put("heat-large", heat(60, 60, n -> n % 60 - 20.0 + n / 60.0));
        figures.put("heat-nan", heat(4, 3, n -> NAN));
        figures.put("heat-one", heat(1, 1, n -> -3));
        figures.put("bars-many", bars(8, 14));
        figures.put(
                "bars-negative",
                new IntervalBars(
                        caption("Losses", ""),
                        MONEY,
                        List.of("A"),
                        List.of(
                                new IntervalBars.Row(HOSTILE, List.of(new Estimate(-5e6, -7e6, -1e6))),
                                new IntervalBars.Row("Gain", List.of(new Estimate(2e6, 1e6, 4e6))))));
        figures.put(
                "tornado-hostile",
                new TornadoChart(
                        caption("One swing", ""),
                        MONEY,
                        -1e6,
                        List.of(new TornadoChart.Swing(
                                HOSTILE, "a value with a long text", "another value with a long text", -2e6, -1.2e6))));
        figures.put(
                "tornado-flat",
                new TornadoChart(
                        caption("No swing", ""), MONEY, 0, List.of(new TornadoChart.Swing("Nothing", "0", "1", 0, 0))));
        figures.put("value-crowd", crowd());
        figures.put("network-one", network(1));
        figures.put("network-three", network(3));
        figures.put("multiples-one", multiples(1, 2));
        figures.put("multiples-many", multiples(12, 8));
        figures.put(
                "histogram-eight",
                new Histogram(
                        caption("Eight", ""),
                        Axis.number("Trust", ""),
                        Axis.share("People"),
                        0,
                        1,
                        IntStream.range(0, 8)
                                .mapToObj(g -> new Histogram.Group(
                                        g == 3 ? HOSTILE : "Strategy " + g,
                                        g == 5 ? Values.unknown(10) : Values.of(0.1, 0.3, 0.2, 0.1 * g / 8, 0.2)))
                                .toList(),
                        Optional.of(new Histogram.Gate(0.95, "gate at ninety-five hundredths"))));
        return figures;
    }

    private static void empty(Map<String, Figure> figures) {
        figures.put("stack-empty", StackedAreaChart.of(caption("Empty", ""), MONEY, Values.of(), List.of()));
        figures.put("bars-empty", bars(0, 0));
        figures.put("heat-empty", heat(0, 0, n -> 0));
        figures.put("tornado-empty", new TornadoChart(caption("Empty", ""), MONEY, 5, List.of()));
        figures.put("value-empty", new LifetimeValueChart(caption("Empty", ""), "€", List.of()));
        figures.put("network-empty", network(0));
        figures.put("multiples-empty", multiples(0, 0));
        figures.put(
                "histogram-empty",
                new Histogram(
                        caption("Empty", ""),
                        Axis.number("Trust", ""),
                        Axis.count("People", ""),
                        0,
                        1,
                        List.of(),
                        Optional.empty()));
    }

    private static HeatMap heat(int columns, int rows, java.util.function.IntToDoubleFunction value) {
        return new HeatMap(
                caption("A map", ""),
                MONEY,
                "Across",
                HOSTILE,
                IntStream.range(0, columns).mapToObj(n -> "column " + n).toList(),
                IntStream.range(0, rows)
                        .mapToObj(n -> n == 1 ? HOSTILE : "row " + n)
                        .toList(),
                Values.of(IntStream.range(0, columns * rows).mapToDouble(value).toArray()),
                new HeatMap.Scheme.Sign(HOSTILE, 2, "B", 3));
    }

    private static IntervalBars bars(int strategies, int rows) {
        return new IntervalBars(
                caption("Many bars", ""),
                Axis.share("Match rate"),
                IntStream.range(0, strategies)
                        .mapToObj(s -> s == 2 ? HOSTILE : "Strategy " + s)
                        .toList(),
                IntStream.range(0, rows)
                        .mapToObj(r -> new IntervalBars.Row(
                                "Locality " + r,
                                IntStream.range(0, strategies)
                                        .mapToObj(s -> Estimate.of(0.1 * s + 0.01 * r))
                                        .toList()))
                        .toList());
    }

    private static LifetimeValueChart crowd() {
        return new LifetimeValueChart(
                caption("A crowd", ""),
                "원",
                IntStream.range(0, 8)
                        .mapToObj(n -> new LifetimeValueChart.Point(
                                n == 4 ? HOSTILE : "Strategy " + n,
                                Estimate.of(30_000 + 500 * n),
                                new Estimate(90_000 + 900 * (n % 3), -20_000, 120_000)))
                        .toList());
    }

    private static NetworkDrawing network(int people) {
        List<NetworkSample.Tie> ties = people > 2 ? List.of(new NetworkSample.Tie(0, 1)) : List.of();
        return new NetworkDrawing(
                caption("A small network", ""),
                NetworkLayout.of(new NetworkSample(people, ties)),
                List.of(new NetworkDrawing.Snapshot(
                        0,
                        IntStream.range(0, people)
                                .mapToObj(i -> PersonState.values()[i % 4])
                                .toList())));
    }

    private static SmallMultiples multiples(int panels, int strategies) {
        List<String> names = IntStream.range(0, strategies)
                .mapToObj(s -> s == 1 ? HOSTILE : "Strategy " + s)
                .toList();
        return new SmallMultiples(
                caption("Panels", ""),
                names,
                IntStream.range(0, panels)
                        .mapToObj(p -> new SmallMultiples.Panel(
                                p == 2 ? HOSTILE : "Panel " + p,
                                p == 2 ? Axis.money(HOSTILE, "€") : MONEY,
                                names.stream().map(n -> series(n, p)).toList()))
                        .toList(),
                List.of());
    }

    private static TimeSeries series(String name, int panel) {
        return curve(
                name,
                52,
                0.1,
                w -> panel == 4 ? NAN : panel == 5 ? 0 : (panel - 3) * 1e5 * Math.sin(w / 9 + name.length()));
    }
}
