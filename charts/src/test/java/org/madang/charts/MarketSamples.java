package org.madang.charts;

import static org.madang.charts.Samples.at;
import static org.madang.charts.Samples.caption;
import static org.madang.charts.Samples.curve;
import static org.madang.charts.Samples.grow;
import static org.madang.charts.Samples.weeks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.madang.charts.comparison.HeatMap;
import org.madang.charts.comparison.Histogram;
import org.madang.charts.comparison.IntervalBars;
import org.madang.charts.comparison.LifetimeValueChart;
import org.madang.charts.comparison.TornadoChart;
import org.madang.charts.comparison.TornadoChart.Swing;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Estimate;
import org.madang.charts.figure.Figure;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.figure.Values;
import org.madang.charts.network.NetworkDrawing;
import org.madang.charts.network.NetworkDrawing.Snapshot;
import org.madang.charts.network.NetworkLayout;
import org.madang.charts.network.NetworkSample;
import org.madang.charts.network.NetworkSample.Tie;
import org.madang.charts.network.PersonState;
import org.madang.charts.plot.Reference;
import org.madang.charts.plot.WeekMark;
import org.madang.charts.style.SeriesStyle;
import org.madang.charts.timeline.LineChart;
import org.madang.charts.timeline.MarketShareChart;
import org.madang.charts.timeline.SmallMultiples;
import org.madang.charts.timeline.StackedAreaChart;
import org.madang.charts.timeline.StackedAreaChart.Layer;

/** Made-up figures of a market, one of each kind. */
public final class MarketSamples {
    private static final int LAST = 104;

    private MarketSamples() {}

    public static Map<String, Figure> all() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("spending", money());
        figures.put("channels", channels());
        figures.put("stages", stages());
        figures.put("retention", retention());
        figures.put("cohorts", cohorts());
        figures.put("trust", trust());
        figures.put("localities", localities());
        figures.put("lifetime-value", lifetimeValue());
        figures.put("market-share", marketShare());
        figures.put("schools", schools());
        figures.put("reproduction", reproduction());
        figures.put("sensitivity", sensitivity());
        figures.put("regimes", regimes());
        figures.put("network", network(220));
        return figures;
    }

    private static Layer layer(String name, int place, DoubleUnaryOperator value) {
        return new Layer(name, Values.of(at(LAST, value)), place);
    }

    static StackedAreaChart money() {
        return StackedAreaChart.of(
                        caption(
                                "From week 58 more comes back than is spent",
                                "Retention-first: spending by lever against revenue, a week"),
                        Axis.money("Money a week", "€"),
                        Values.of(weeks(LAST)),
                        List.of(
                                layer("Acquisition", 0, w -> 42_000 * Math.exp(-w / 40)),
                                layer("Satisfaction (CSM)", 1, w -> 8_000 + 40 * w),
                                layer("Relationship (CRM)", 2, w -> 6_000 + 90 * w),
                                layer("Experience (CEM)", 3, w -> 4_000),
                                layer("Interaction (CIM)", 4, w -> 2_500),
                                layer("Trust", 5, w -> w > 40 ? 9_000 : 1_500)))
                .withLine(TimeSeries.of("Revenue", weeks(LAST), at(LAST, w -> grow(w, 96_000, 60, 13))));
    }

    static StackedAreaChart channels() {
        return StackedAreaChart.of(
                caption("Word of mouth takes over from advertising", "New members a week by channel"),
                Axis.count("New members a week", "people"),
                Values.of(weeks(LAST)),
                List.of(
                        layer("Advertising", 0, w -> 180 * Math.exp(-w / 30)),
                        layer(
                                "Word of mouth",
                                1,
                                w -> w == 70 ? Double.NaN : 320 * Math.exp(-Math.pow((w - 50) / 22, 2))),
                        layer("Reviews", 2, w -> 30 + 0.5 * w)));
    }

    static StackedAreaChart stages() {
        return StackedAreaChart.of(
                caption("By week 104 half the market has been reached", "People by stage; seekers only"),
                Axis.count("People", ""),
                Values.of(weeks(LAST)),
                List.of(
                        layer("Member", 0, w -> grow(w, 9_000, 40, 9)),
                        layer("Lapsed", 1, w -> grow(w, 3_000, 70, 10)),
                        layer("Aware", 4, w -> grow(w, 6_000, 25, 8)),
                        layer(
                                "Unaware",
                                SeriesStyle.NEUTRAL,
                                w -> 20_000 - grow(w, 9_000, 40, 9) - grow(w, 3_000, 70, 10) - grow(w, 6_000, 25, 8))));
    }

    static LineChart retention() {
        List<TimeSeries> cohorts = new ArrayList<>();
        for (int c = 0; c < 4; c++) {
            double speed = 18 + 9 * c;
            cohorts.add(curve(
                    "Joined weeks " + (13 * c + 1) + "–" + 13 * (c + 1),
                    52 - 4 * c,
                    0.0,
                    w -> 0.25 + 0.75 * Math.exp(-w / speed)));
        }
        return LineChart.of(
                        caption("Later cohorts stay longer", "Share of each join cohort that is still a member"),
                        Axis.share("Still a member"),
                        cohorts)
                .withWeekTitle("Weeks since joining");
    }

    static HeatMap cohorts() {
        List<String> rows =
                IntStream.range(0, 8).mapToObj(c -> "week " + (1 + 13 * c)).toList();
        List<String> columns =
                IntStream.range(0, 8).mapToObj(a -> String.valueOf(13 * a)).toList();
        double[] cells = new double[64];
        for (int n = 0; n < 64; n++) {
            int cohort = n / 8;
            cells[n] = n % 8 + cohort >= 8 ? Double.NaN : 0.2 + 0.8 * Math.exp(-(n % 8) / (1.2 + cohort * 0.4));
        }
        return new HeatMap(
                caption("Later cohorts stay longer", "Share of each join cohort that is still a member"),
                Axis.share("Still a member"),
                "Weeks since joining",
                "Cohort (first week)",
                columns,
                rows,
                Values.of(cells),
                new HeatMap.Scheme.Amount(0));
    }

    static Histogram trust() {
        double[] a = new double[40];
        double[] b = new double[40];
        for (int n = 0; n < 40; n++) {
            a[n] = 900 * Math.exp(-Math.pow((n - 17) / 7.0, 2)) + 30;
            b[n] = 1100 * Math.exp(-Math.pow((n - 26) / 5.5, 2)) + 10;
        }
        return new Histogram(
                caption("Trust-first brings most people past the gate", "Prospects by trust in week 52"),
                Axis.number("Trust", "0 to 1"),
                Axis.count("Prospects", "people"),
                0,
                1,
                List.of(
                        new Histogram.Group("Acquisition-first", Values.of(a)),
                        new Histogram.Group("Trust-first", Values.of(b))),
                Optional.of(new Histogram.Gate(0.42, "gate 0.42")));
    }

    static IntervalBars localities() {
        String[] names = {
            "Seoul", "부산 해운대구", "Daejeon", "A locality with a rather long official name", "Jeju", "Gwangju"
        };
        List<IntervalBars.Row> rows = new ArrayList<>();
        for (int n = 0; n < names.length; n++) {
            double rate = 0.82 - 0.11 * n;
            rows.add(new IntervalBars.Row(
                    names[n],
                    List.of(
                            n == 4 ? Estimate.of(Double.NaN) : new Estimate(rate, rate - 0.05, rate + 0.04),
                            new Estimate(rate * 0.8, rate * 0.8 - 0.03, rate * 0.8 + 0.06))));
        }
        return new IntervalBars(
                caption("Small towns find no match", "Share of requests matched, weeks 40–52; 95 % interval"),
                Axis.share("Requests matched"),
                List.of("Retention-first", "Acquisition-first"),
                rows);
    }

    static LifetimeValueChart lifetimeValue() {
        return new LifetimeValueChart(
                caption("Only two strategies earn three times their cost", "Per member, present value; 95 % interval"),
                "€",
                List.of(
                        new LifetimeValueChart.Point(
                                "Acquisition-first", new Estimate(58, 50, 66), new Estimate(71, 60, 84)),
                        new LifetimeValueChart.Point(
                                "Retention-first", new Estimate(31, 27, 36), new Estimate(148, 120, 171)),
                        new LifetimeValueChart.Point(
                                "Trust-first", new Estimate(33, 30, 37), new Estimate(139, 118, 160)),
                        new LifetimeValueChart.Point("Balanced", new Estimate(40, 36, 45), new Estimate(101, 88, 117)),
                        new LifetimeValueChart.Point("Unknown", Estimate.of(Double.NaN), Estimate.of(3))));
    }

    static MarketShareChart marketShare() {
        return new MarketShareChart(
                caption("The market tips to Nestly in week 70", "Share of active members, mean of 40 runs"),
                StackedAreaChart.of(
                        caption("", ""),
                        Axis.share("Share of active members"),
                        Values.of(weeks(LAST)),
                        List.of(
                                layer("Nestly", 0, w -> 0.34 + grow(w, 0.5, 70, 8)),
                                layer("Roomer", 1, w -> 0.33 - grow(w, 0.2, 70, 8)),
                                layer("Stayhub", 2, w -> 0.33 - grow(w, 0.3, 70, 8)))),
                curve("Concentration", LAST, 0.03, w -> 0.334 + grow(w, 0.38, 70, 8)));
    }

    static SmallMultiples schools() {
        List<String> strategies = List.of("Acquisition-first", "Retention-first", "Trust-first");
        List<SmallMultiples.Panel> panels = new ArrayList<>();
        String[] titles = {
            "Satisfaction: repeat rate",
            "Satisfaction: net promoter score",
            "Relationship: share of wallet",
            "Experience: pain points",
            "Interaction: contacts a member",
            "Trust: behind the gate"
        };
        Axis[] axes = {
            Axis.share("Members who repeat"),
            Axis.number("Score", "−100 to 100"),
            Axis.share("Matches here"),
            Axis.number("Index", "0 to 1"),
            Axis.count("Contacts", "a week"),
            Axis.share("Prospects")
        };
        double[] tops = {0.6, 45, 0.7, 0.4, 12, 0.5};
        for (int p = 0; p < titles.length; p++) {
            List<TimeSeries> series = new ArrayList<>();
            for (int s = 0; s < 3; s++) {
                double top = tops[p] * (0.6 + 0.2 * s);
                double mid = 60 - 8 * s - 3 * p;
                series.add(curve(strategies.get(s), LAST, 0.08, w -> grow(w, top, mid, 14) - (top > 20 ? 12 : 0)));
            }
            panels.add(new SmallMultiples.Panel(titles[p], axes[p], series));
        }
        return new SmallMultiples(
                caption("Each strategy moves its own school's indicator", "Mean and 95 % interval, weekly"),
                strategies,
                panels,
                List.of(new WeekMark(40, "breach")));
    }

    static LineChart reproduction() {
        return LineChart.of(
                        caption("Word of mouth alone sustains growth until week 47", "New members each member brings"),
                        Axis.number("Reproduction number", ""),
                        List.of(
                                curve("Acquisition-first", LAST, 0.1, w -> 1.1 * Math.exp(-w / 80)),
                                curve("Retention-first", LAST, 0.1, w -> 1.8 * Math.exp(-w / 80))))
                .withReferences(List.of(new Reference(1, "1: each member is replaced")));
    }

    static TornadoChart sensitivity() {
        return new TornadoChart(
                caption(
                        "The gate matters most",
                        "Profit advantage of retention-first, week 104; one assumption at a time"),
                Axis.money("Advantage in cumulative profit", "€"),
                420_000,
                List.of(
                        new Swing("Discount rate", "5 %", "15 %", 470_000, 360_000),
                        new Swing("Trust gate", "0.2", "0.6", -150_000, 980_000),
                        new Swing(
                                "Share of talk that is believed by friends of friends", "0.1", "0.4", 300_000, 610_000),
                        new Swing("업체 수", "10", "40", 405_000, 450_000),
                        new Swing("No effect", "a", "b", 420_000, 420_000)));
    }

    static HeatMap regimes() {
        int columns = 13;
        int rows = 9;
        double[] cells = new double[columns * rows];
        for (int n = 0; n < cells.length; n++) {
            double gate = (n % columns) / 12.0;
            int row = n / columns;
            double budget = 1 - row / 8.0;
            cells[n] = 1e5 * (gate * 4 - budget * 3 + 0.6 * Math.sin(5 * gate) - 0.7);
        }
        return new HeatMap(
                caption(
                        "A high gate favours retention-first unless money is plenty",
                        "Difference in cumulative profit, week 104"),
                Axis.money("Difference in profit", "€"),
                "Trust gate",
                "Budget a week (thousand €)",
                IntStream.range(0, columns)
                        .mapToObj(n -> new String[] {
                                    "0.0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1.0", "1.1",
                                    "1.2"
                                }
                                [n])
                        .toList(),
                IntStream.range(0, rows)
                        .mapToObj(n -> String.valueOf(90 - 10 * n))
                        .toList(),
                Values.of(cells),
                new HeatMap.Scheme.Sign("Retention-first", 1, "Acquisition-first", 0));
    }

    /** A network in which newcomers tie to those with many ties, and a wave of joining along the ties. */
    public static NetworkDrawing network(int people) {
        Random random = new Random(7);
        List<Tie> ties = new ArrayList<>();
        List<Integer> ends = new ArrayList<>(List.of(0));
        for (int i = 1; i < people; i++) {
            for (int t = 0; t < (i % 3 == 0 ? 2 : 1); t++) {
                int other = ends.get(random.nextInt(ends.size()));
                if (other != i) {
                    ties.add(new Tie(other, i));
                    ends.add(other);
                    ends.add(i);
                }
            }
        }
        NetworkLayout layout = NetworkLayout.of(new NetworkSample(people, ties));
        List<Snapshot> snapshots = new ArrayList<>();
        for (int week : new int[] {0, 13, 26, 39, 52, 78}) {
            List<PersonState> states = IntStream.range(0, people)
                    .mapToObj(i -> state(week - i * 0.25 - i * 37 % 17))
                    .toList();
            snapshots.add(new Snapshot(week, states));
        }
        return new NetworkDrawing(
                caption(
                        "Hubs join first and carry the platform through the network",
                        "A sample of " + people + " people and their ties"),
                layout,
                snapshots);
    }

    private static PersonState state(double age) {
        return age < -6
                ? PersonState.UNAWARE
                : age < 0 ? PersonState.AWARE : age < 38 ? PersonState.MEMBER : PersonState.LAPSED;
    }
}
