package org.madang.scenarios.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.madang.scenarios.claims.ClaimPlan;
import org.madang.scenarios.claims.ClaimValues;
import org.madang.scenarios.fit.Fit;
import org.madang.scenarios.fit.set.MarketSet;

/**
 * The markets that agree with somebody's own data, as they are measured for a map: each in worlds of its own.
 *
 * @param set lines that make a market of the scenario, of which the last are those of the map itself
 * @param unknown shape unknowns × markets: where they lie
 */
@SuppressWarnings("ArrayRecordComponent")
public record FittedMarkets(List<List<String>> set, double[][] unknown) {
    /** Of fewer nobody could tell what lies between them from chance. */
    public static final int FEWEST = 8;

    public FittedMarkets {
        set = List.copyOf(set);
    }

    /** @param own lines of the map, which come last */
    public static FittedMarkets of(Fit fit, MarketSet markets, int count, List<String> own) {
        int[] chosen = markets.even(count);
        List<List<String>> set = new ArrayList<>();
        for (int market : chosen) {
            set.add(lines(fit, markets, market, own));
        }
        return new FittedMarkets(set, markets.at(chosen));
    }

    /** The lines of the market in the middle, which stands for all where one is needed. */
    public static List<String> middle(Fit fit, MarketSet markets, List<String> own) {
        return lines(fit, markets, markets.middle(), own);
    }

    private static List<String> lines(Fit fit, MarketSet markets, int market, List<String> own) {
        return Stream.of(fit.set(), markets.lines(market), own)
                .flatMap(List::stream)
                .toList();
    }

    /** @param plans what is measured in a market of these lines, with this seed */
    List<List<ClaimPlan>> plans(long seed, BiFunction<List<String>, Long, List<ClaimPlan>> plans) {
        List<List<ClaimPlan>> all = new ArrayList<>();
        for (int m = 0; m < set.size(); m++) {
            all.add(plans.apply(set.get(m), seed + 1 + m));
        }
        return all;
    }

    /** @param values by market, and media, keeping, lead within it */
    Cloud cloud(List<List<ClaimValues>> values) {
        IntFunction<double[][]> of = n ->
                values.stream().map(market -> market.get(n).byReplication(0)).toArray(double[][]::new);
        double[][] keeping = of.apply(1);
        for (double[] market : keeping) {
            for (int r = 0; r < market.length; r++) {
                market[r] = Elasticity.KEEPING.of(market[r]);
            }
        }
        return Cloud.of(of.apply(0), keeping, of.apply(2), unknown);
    }
}
