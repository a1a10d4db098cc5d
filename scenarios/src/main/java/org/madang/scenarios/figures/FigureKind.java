package org.madang.scenarios.figures;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.madang.charts.style.Language;
import org.madang.scenarios.results.Results;
import org.madang.sim.indicator.Indicator;

/** Every figure of a comparison that people can ask for by name, and what draws it. */
public enum FigureKind {
    /** Any indicator week by week, a line with its uncertainty band for each strategy. */
    INDICATOR("indicator", (scene, indicators) -> new OverTime(scene).levels(indicators)),
    /** How far one strategy is ahead of the other, when it overtakes, and where no difference is clear. */
    DIFFERENCE("difference", (scene, indicators) -> new OverTime(scene).differences(indicators)),
    /** Spending by lever, stacked, against the revenue that came back. */
    MONEY("money", scene -> new Stacks(scene).money()),
    /** New members by the channel that made them join. */
    CHANNELS("channels", scene -> new Stacks(scene).channels()),
    /** How many people are unaware, aware, members or lapsed, week by week. */
    STAGES("stages", scene -> new Stacks(scene).stages()),
    /** The share of each join cohort that is still a member, by weeks since joining. */
    RETENTION("retention", scene -> new RetentionCurves(scene).pictures()),
    /** Retention of all join cohorts as a map. */
    COHORTS("cohorts", scene -> new CohortMaps(scene).pictures()),
    /** How satisfaction and trust are distributed over people, and how many stand behind the gate. */
    DISTRIBUTION("distribution", scene -> new Distributions(scene).pictures()),
    /** Where requests find a match and capacity is used, with intervals. */
    LOCALITIES("localities", scene -> new Localities(scene).pictures()),
    /** Lifetime value of a member against the cost of winning one, with the three-to-one line. */
    LIFETIME_VALUE("lifetime-value", scene -> new LifetimeValues(scene).pictures()),
    /** Shares of competing platforms and the concentration of the market (HHI). */
    MARKET_SHARE("market-share", scene -> new MarketShares(scene).pictures()),
    /** The indicators of satisfaction, relationship, experience, interaction and trust side by side. */
    SCHOOLS("schools", scene -> new Schools(scene).pictures()),
    /** How many new members each member brings; above 1 the platform grows by itself. */
    REPRODUCTION("reproduction", scene -> new Reproduction(scene).pictures()),
    /** A sample of the network: members, lapsed members and hubs, week by week. */
    NETWORK("network", scene -> new Networks(scene).pictures());

    private final String key;
    private final BiFunction<Scene, List<Indicator>, List<Picture>> draw;

    FigureKind(String key, Function<Scene, List<Picture>> draw) {
        this(key, (scene, indicators) -> draw.apply(scene));
    }

    FigureKind(String key, BiFunction<Scene, List<Indicator>, List<Picture>> draw) {
        this.key = key;
        this.draw = draw;
    }

    /** The name on a command line. */
    public String key() {
        return key;
    }

    /**
     * All pictures of this kind.
     *
     * @param indicators for those kinds that show any indicator; at least one
     * @throws NoFigureException if these results cannot show it
     */
    public List<Picture> pictures(Results results, Language language, List<Indicator> indicators) {
        return draw.apply(new Scene(results, language), indicators);
    }
}
