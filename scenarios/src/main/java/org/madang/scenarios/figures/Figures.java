package org.madang.scenarios.figures;

import java.util.List;
import org.madang.charts.FigureKind;
import org.madang.charts.style.Language;
import org.madang.scenarios.results.Results;
import org.madang.sim.indicator.Indicator;

/** Makes the figures of a comparison by their names. */
public final class Figures {
    private Figures() {}

    /** The kinds that one comparison has; the others need a study of many. */
    public static List<FigureKind> kinds() {
        return java.util.Arrays.stream(FigureKind.values())
                .filter(kind -> kind != FigureKind.SENSITIVITY && kind != FigureKind.REGIMES)
                .toList();
    }

    /**
     * All pictures of a kind.
     *
     * @param indicators for those kinds that show any indicator; at least one
     * @throws NoFigureException if these results cannot show it
     */
    public static List<Picture> of(FigureKind kind, Results results, Language language, List<Indicator> indicators) {
        Scene scene = new Scene(results, language);
        return switch (kind) {
            case INDICATOR -> new OverTime(scene).levels(indicators);
            case DIFFERENCE -> new OverTime(scene).differences(indicators);
            case SCHOOLS -> new Schools(scene).pictures();
            case REPRODUCTION -> new Reproduction(scene).pictures();
            case MONEY -> new Stacks(scene).money();
            case CHANNELS -> new Stacks(scene).channels();
            case STAGES -> new Stacks(scene).stages();
            case MARKET_SHARE -> new MarketShares(scene).pictures();
            case RETENTION -> new RetentionCurves(scene).pictures();
            case COHORTS -> new CohortMaps(scene).pictures();
            case DISTRIBUTION -> new Distributions(scene).pictures();
            case LOCALITIES -> new Localities(scene).pictures();
            case LIFETIME_VALUE -> new LifetimeValues(scene).pictures();
            case NETWORK -> new Networks(scene).pictures();
            case SENSITIVITY, REGIMES -> throw new NoFigureException("it is drawn by a study, not from one comparison");
        };
    }
}
