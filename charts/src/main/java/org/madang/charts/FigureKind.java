package org.madang.charts;

import org.madang.charts.comparison.HeatMap;
import org.madang.charts.comparison.Histogram;
import org.madang.charts.comparison.IntervalBars;
import org.madang.charts.comparison.LifetimeValueChart;
import org.madang.charts.comparison.TornadoChart;
import org.madang.charts.figure.Figure;
import org.madang.charts.network.NetworkDrawing;
import org.madang.charts.timeline.DifferenceChart;
import org.madang.charts.timeline.LineChart;
import org.madang.charts.timeline.MarketShareChart;
import org.madang.charts.timeline.SmallMultiples;
import org.madang.charts.timeline.StackedAreaChart;

/** Every figure people can ask for by name, and the kind of picture that shows it. */
public enum FigureKind {
    /** Any indicator week by week, a line with its uncertainty band for each strategy. */
    INDICATOR("indicator", LineChart.class),
    /** How far one strategy is ahead of the other, when it overtakes, and where no difference is clear. */
    DIFFERENCE("difference", DifferenceChart.class),
    /** Spending by lever, stacked, against the revenue that came back. */
    MONEY("money", StackedAreaChart.class),
    /** New members by the channel that made them join. */
    CHANNELS("channels", StackedAreaChart.class),
    /** How many people are unaware, aware, members or lapsed, week by week. */
    STAGES("stages", StackedAreaChart.class),
    /** The share of each join cohort that is still a member, by weeks since joining. */
    RETENTION("retention", LineChart.class),
    /** Retention of all join cohorts as a map. */
    COHORTS("cohorts", HeatMap.class),
    /** How satisfaction and trust are distributed over people, and how many stand behind the gate. */
    DISTRIBUTION("distribution", Histogram.class),
    /** Where requests find a match and capacity is used, with intervals. */
    LOCALITIES("localities", IntervalBars.class),
    /** Lifetime value of a member against the cost of winning one, with the three-to-one line. */
    LIFETIME_VALUE("lifetime-value", LifetimeValueChart.class),
    /** Shares of competing platforms and the concentration of the market (HHI). */
    MARKET_SHARE("market-share", MarketShareChart.class),
    /** The indicators of satisfaction, relationship, experience, interaction and trust side by side. */
    SCHOOLS("schools", SmallMultiples.class),
    /** How many new members each member brings; above 1 the platform grows by itself. */
    REPRODUCTION("reproduction", LineChart.class),
    /** How far each assumption alone moves the result, the strongest on top. */
    SENSITIVITY("sensitivity", TornadoChart.class),
    /** Which strategy is ahead under which conditions, and the boundary between them. */
    REGIMES("regimes", HeatMap.class),
    /** A sample of the network: members, lapsed members and hubs, week by week. */
    NETWORK("network", NetworkDrawing.class);

    private final String key;
    private final Class<? extends Figure> figure;

    FigureKind(String key, Class<? extends Figure> figure) {
        this.key = key;
        this.figure = figure;
    }

    /** The name on a command line. */
    public String key() {
        return key;
    }

    /** The picture that shows it. */
    public Class<? extends Figure> figure() {
        return figure;
    }
}
